"""``python -m summarise`` is the command."""

from summarise.cli import main

if __name__ == "__main__":
    main()
