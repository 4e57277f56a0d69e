"""Who filed a report, and from where: its byline and its dateline."""
