import pytest

from summarise.language.recognition import recognise_language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("The minister said on Tuesday that the tunnel would close for six months.", "en"),
        ("Der Minister sagte am Dienstag, dass der Tunnel für sechs Monate nicht zu benutzen ist.", "de"),
        ("Le ministre a dit mardi que le tunnel sera fermé pour six mois et que les travaux sont prêts.", "fr"),
        ("El ministro dijo el martes que el túnel se cerrará por seis meses para las obras.", "es"),
        ("Il ministro ha detto che la galleria sarà chiusa per sei mesi e che non si può passare.", "it"),
        ("O ministro disse na terça-feira que o túnel não abre por seis meses para as obras.", "pt"),
        ("De minister zei dinsdag dat de tunnel voor zes maanden dicht is en niet te gebruiken.", "nl"),
        ("Министр сказал во вторник, что тоннель не откроется, как и было обещано.", "ru"),
        ("部长星期二表示，隧道将关闭六个月。", "zh"),
        ("大臣は火曜日、トンネルを六か月間閉鎖すると述べた。", "ja"),
        ("장관은 화요일에 터널이 여섯 달 동안 폐쇄된다고 말했다.", "ko"),
        ("सरकार ने कहा कि यह योजना सभी राज्यों में लागू की जाएगी।", "hi"),
        ("وقال الوزير إن الحكومة ستعلن عن خطة جديدة في الأسبوع المقبل.", "ar"),
        ("รัฐมนตรีกล่าวเมื่อวันอังคารว่าอุโมงค์จะปิดเป็นเวลาหกเดือน", "th"),
        ("Budapest, Wien, Praha", "en"),
        # One little word among many names tells nothing.
        ("Rio de Janeiro, Lima, Quito, Cusco, Salta, Bahia, Recife, Natal, Arica, Tacna, Puno, Piura, Manta", "en"),
        # Of two languages that have nearly as many, it is English; of more than a tenth more, the other.
        ("the " * 10 + "het " * 11, "en"),
        ("the " * 10 + "het " * 12, "nl"),
        # A page of names before the text.
        ("Budapest, Wien, Praha. " * 20 + "Der Minister sagte, dass der Tunnel nicht zu benutzen ist. " * 30, "de"),
        ("", "en"),
        ("404 12.5 %", "en"),
        ("Team A 0 0 0\nTeam E 1 0 3\nTeam I 0 2 0\nTeam O 1 1 1", "en"),
    ],
)
def test_a_language_is_told_by_its_little_words(text, language):
    assert recognise_language(text) == language


def test_menus_around_an_article_do_not_tell_its_language():
    story = "Der Minister sagte am Dienstag, dass der Tunnel für sechs Monate nicht zu benutzen ist. " * 40
    menu = "This is the home of the news and what you can do with it is up to you. " * 12
    assert recognise_language(f"{menu}\n\n{story}\n\n{menu}") == "de"
