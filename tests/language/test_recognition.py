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
        ("the " * 10 + "het een " * 5 + "het ", "en"),
        ("the " * 10 + "het een " * 6, "nl"),
        # A page of names before the text.
        ("Budapest, Wien, Praha. " * 20 + "Der Minister sagte, dass der Tunnel nicht zu benutzen ist. " * 30, "de"),
        ("", "en"),
        ("404 12.5 %", "en"),
        ("Team A 0 0 0\nTeam E 1 0 3\nTeam I 0 2 0\nTeam O 1 1 1", "en"),
    ],
)
def test_a_language_is_told_by_its_little_words(text, language):
    assert recognise_language(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        # One script, one language.
        ("সোমবার মেয়র শহরের নতুন সেতু উদ্বোধন করেন। তিনি বলেন, সেতুটি নিরাপদ।", "bn"),
        ("சுரங்கப்பாதை ஆறு மாதங்களுக்கு மூடப்படும் என்று அமைச்சர் தெரிவித்தார்.", "ta"),
        ("సొరంగం ఆరు నెలల పాటు మూసివేయబడుతుందని మంత్రి చెప్పారు.", "te"),
        ("ಸುರಂಗವನ್ನು ಆರು ತಿಂಗಳು ಮುಚ್ಚಲಾಗುವುದು ಎಂದು ಸಚಿವರು ಹೇಳಿದರು.", "kn"),
        ("തുരങ്കം ആറുമാസത്തേക്ക് അടച്ചിടുമെന്ന് മന്ത്രി പറഞ്ഞു.", "ml"),
        ("ટનલ છ મહિના સુધી બંધ રહેશે એમ મંત્રીએ કહ્યું.", "gu"),
        ("ਮੰਤਰੀ ਨੇ ਕਿਹਾ ਕਿ ਸੁਰੰਗ ਛੇ ਮਹੀਨੇ ਬੰਦ ਰਹੇਗੀ।", "pa"),
        ("උමග මාස හයක් වසා තබන බව අමාත්‍යවරයා පැවසීය.", "si"),
        ("გვირაბი ექვსი თვით დაიკეტება, განაცხადა მინისტრმა.", "ka"),
        ("Նախարարն ասաց, որ թունելը կփակվի վեց ամսով։", "hy"),
        ("រដ្ឋមន្ត្រីបាននិយាយថា ផ្លូវរូងនឹងបិទរយៈពេលប្រាំមួយខែ។", "km"),
        ("ລັດຖະມົນຕີກ່າວວ່າ ອຸໂມງຈະປິດເປັນເວລາຫົກເດືອນ.", "lo"),
        ("ဥမင်ကို ခြောက်လ ပိတ်ထားမည်ဟု ဝန်ကြီးက ပြောသည်။", "my"),
        ("Ο υπουργός δήλωσε την Τρίτη ότι η σήραγγα θα κλείσει.", "el"),
        # One script, several languages: by their little words, without those that have not all of its letters.
        ("افتتح رئيس البلدية الجسر يوم الاثنين. وقال أحمد علي: الجسر آمن.", "ar"),
        ("شهردار روز دوشنبه پل جدید شهر را افتتاح کرد. او گفت که این پل ایمن است.", "fa"),
        ("میئر نے پیر کے روز شہر کے نئے پل کا افتتاح کیا۔ انہوں نے کہا کہ یہ پل محفوظ ہے۔", "ur"),
        ("ښاروال د دوشنبې په ورځ نوی پل پرانیست او ویې ویل چې دا پل خوندي دی.", "ps"),
        ("मंत्री ने मंगलवार को कहा कि सुरंग छह महीने के लिए बंद रहेगी।", "hi"),
        ("मंत्र्यांनी मंगळवारी सांगितले की बोगदा सहा महिने बंद राहणार आहे आणि काम सुरू होते.", "mr"),
        ("मन्त्रीले मङ्गलबार भने, सुरुङ छ महिना बन्द हुने छ र काम सुरु भएको छ।", "ne"),
        ("মন্ত্ৰীয়ে মঙলবাৰে কয় যে সুৰংগটো ছমাহৰ বাবে বন্ধ থাকিব আৰু কাম হৈছে।", "as"),
        ("Мер відкрив у понеділок новий міст у центрі міста. Мешканці привітали проєкт.", "uk"),
        ("Ёлки и палки.", "ru"),
        ("Министърът каза във вторник, че тунелът ще бъде затворен за шест месеца.", "bg"),
        ("Министар је рекао у уторак да ће тунел бити затворен на шест месеци.", "sr"),
        ("Министерот рече дека тунелот ќе биде затворен шест месеци и оти работите се одвиваат.", "mk"),
        ("Міністр сказаў у аўторак, што тунэль будзе зачынены на шэсць месяцаў.", "be"),
        ("Министр бұл туралы сейсенбіде айтты, туннель алты айға жабық болады деп хабарлады.", "kk"),
        ("השר אמר ביום שלישי כי המנהרה לא תיפתח עד הקיץ.", "he"),
        ("דער מיניסטער האט געזאגט אז דער טונעל וועט זיין פארמאכט פאר זעקס חדשים.", "yi"),
        ("ሚኒስትሩ ዋሻው ለስድስት ወራት ዝግ ነው ብለዋል ነገር ግን ሥራው እየተካሄደ ነው።", "am"),
        # A language of the script that is not known here, or one that the words don't tell from others.
        ("Сайд мягмар гарагт хонгил зургаан сар хаагдана гэж мэдэгдэв.", "und"),
        ("تونىل ئالتە ئاي تاقىلىدۇ، دېدى مىنىستىر.", "und"),
        ("Иван Петров, Москва", "und"),
        # A script that nothing is known of.
        ("ᎣᏏᏲ ᏂᎦᏓ, ᏙᎯᏧ", "und"),
        # Some letters of another script are no language.
        ("The Greek letters α and β stand for what the minister said on Tuesday of the tunnel.", "en"),
        ("The minister, Иван Петров, said on Tuesday that the tunnel would close.", "en"),
    ],
)
def test_a_script_tells_its_language_or_leaves_its_little_words_to(text, language):
    assert recognise_language(text) == language


@pytest.mark.parametrize(
    ("text", "language"),
    [
        ("Agorodd y maer y bont newydd ddydd Llun. Mae'r bont yn ddiogel, meddai Siân Bowen. Croesawodd y trigolion y prosiect.", "cy"),
        ("D'oscail an méara an droichead nua Dé Luain. Tá an droichead sábháilte, a dúirt Seán Ó Briain. Chuir na cónaitheoirí fáilte roimh an tionscadal.", "ga"),
        ("El ministre va dir dimarts que el túnel es tancarà per sis mesos amb les obres dels veïns.", "ca"),
        ("O ministro dixo o martes que o túnel non abre ao tráfico e que unha obra máis é para os veciños.", "gl"),
        ("Die minister het Dinsdag gesê dat die tonnel vir ses maande gesluit sal wees en hulle is nie bly nie.", "af"),
        ("Ministr řekl v úterý, že tunel bude na šest měsíců zavřený, jako už jednou, ale není to pro všechny.", "cs"),
        ("Minister povedal v utorok, že tunel bude na šesť mesiacov zatvorený, ako už raz bol, ale nie je to pre všetkých.", "sk"),
        ("Ministar je u utorak rekao da će tunel biti zatvoren šest mjeseci, kao što je bio i prije, ali nije za sve.", "hr"),
        ("Minister je v torek povedal, da bo predor zaprt šest mesecev, kot je bil že prej, a ni za vse in tudi ne za nas.", "sl"),
        ("Ministras antradienį sakė, kad tunelis bus uždarytas šešis mėnesius ir tai yra ne visiems, bet jis turi būti.", "lt"),
        ("Ministrs otrdien sacīja, ka tunelis tiks slēgts uz sešiem mēnešiem un tas nav par vai pret, bet arī kā viņš grib.", "lv"),
        ("Minister ütles teisipäeval, et tunnel on kuus kuud suletud ja see ei ole kõigile hea, aga ta oli kindel.", "et"),
        ("Ráðherrann sagði á þriðjudag að göngin yrðu lokuð í sex mánuði og það var ekki fyrir alla sem eru þar.", "is"),
        ("Ministri tha të martën se tuneli do të mbyllet për gjashtë muaj dhe kjo nuk është më një lajm i mirë.", "sq"),
        ("Ministroak asteartean esan zuen tunela sei hilabetez itxita egongo dela eta ez dira denak ados baina lana egin behar da.", "eu"),
        ("Waziri alisema Jumanne kuwa handaki hiyo itafungwa kwa miezi sita na watu wa mji huo hawana la kusema.", "sw"),
        ("Sinabi ng ministro na ang lagusan ay isasara sa loob ng anim na buwan at hindi ito para sa mga tao.", "tl"),
        ("Menteri itu berkata terowong itu akan ditutup selama enam bulan kerana kerja dan beliau telah berkata bahawa ia selamat.", "ms"),
        ("Menteri itu mengatakan terowongan akan ditutup selama enam bulan karena pekerjaan dan juga tidak dibuka oleh siapa pun sebagai jalan.", "id"),
        ("Bakan salı günü tünelin altı ay kapalı olacağını ve bunun için çok çalışmak gerektiğini söyledi.", "tr"),
        ("Ministeri sanoi tiistaina, että tunneli on suljettu kuusi kuukautta, mutta se ei ole vain sitä, kun työt ovat myös kesken.", "fi"),
        # Of these nothing is known here but that they are not English.
        ("Ir-ram beda jiċċaqlaq, qal il-ministru nhar it-Tlieta, u l-mina se tingħalaq għal sitt xhur minħabba x-xogħlijiet li qed isiru fit-toroq tal-belt.", "und"),
        ("Wasiirka ayaa sheegay Talaadadii in tunnel-ka la xiri doono lix bilood sababo la xiriira shaqada dhismaha. Dadka deegaanka ayaa ka cawday dhibaatada ay ku qabaan waddada.", "und"),
        ("Uphathiswa uthe ngoLwesibini itonela iya kuvalwa iinyanga ezintandathu ngenxa yomsebenzi wokwakha. Abahlali abonwabanga sisigqibo esithathwe ngurhulumente.", "und"),
        # Two names and a word that is one elsewhere too.
        ('Xi Jinping met Li Qiang. "We agree," Xi said.', "en"),
        ("Li Bin met Wu De in Bern.", "en"),
        # English without little words, and what is no prose in any language.
        ("Crews battled flames overnight; homes burned, roads closed, power failed.", "en"),
        ("flour, sugar, butter, two eggs, salt, milk", "en"),
    ],
)  # fmt: skip
def test_a_language_is_told_from_its_neighbours_or_left_unknown(text, language):
    assert recognise_language(text) == language


def test_menus_around_an_article_do_not_tell_its_language():
    story = "Der Minister sagte am Dienstag, dass der Tunnel für sechs Monate nicht zu benutzen ist. " * 40
    menu = "This is the home of the news and what you can do with it is up to you. " * 12
    assert recognise_language(f"{menu}\n\n{story}\n\n{menu}") == "de"


@pytest.mark.parametrize(
    ("text", "code"),
    [
        ("Rząd zamknie tunel. Nurkowie znaleźli przeciek, ogłosiła minister; drożeją bilety, rosną kolejki, giną wraki, prace trwają dłużej, mieszkańcy milczą.", "pl"),
        ("Vláda uzavře tunel. Potápěči našli trhlinu, oznámil ministr; lidé čekají, ceny rostou, práce začnou příští neděli, přístav ztrácí peníze.", "cs"),
        # The letters of several languages, and those of a name.
        ("Qwrt zxcv plmk é à, bnmt wqrs è, plkj mnbv ù xcvt qwrt zxcv plmk bnmt wqrs plkj mnbv xcvt.", "und"),
        ("Qwrt zxcv plmk bnmt, wqrs Wałęsa plkj mnbv xcvt qwrt zxcv plmk bnmt wqrs plkj mnbv xcvt.", "und"),
    ],
)  # fmt: skip
def test_a_short_text_is_told_by_letters_that_one_language_has(text, code):
    assert recognise_language(text) == code


def test_a_polish_name_leaves_a_text_english():
    text = "Bąk, Żyła, Ścisło, Łęcki and Wójcik met at the old mill on Monday, and said that all of them would stay."
    assert recognise_language(text) == "en"
