"""Names of holidays in both languages; their dates are in ``holidays_named``."""

from flows.understand.when.tokens import Holiday, Token

ENGLISH: tuple[tuple[Token, str], ...] = (
    (
        Holiday("", "christmas eve"),
        "christmas eve|xmas eve|x mas eve|chrismas eve|christmas eve day",
    ),
    (Holiday("", "christmas"), "christmas|xmas|christmas day|xmas day|chrismas|x mas|crismas|cmas"),
    (Holiday("", "boxing day"), "boxing day|boxing"),
    (
        Holiday("", "new year eve"),
        "new years eve|new yrs eve|new year eve|nye|new yr eve|newyears eve",
    ),
    (
        Holiday("", "new year"),
        "new years day|new yrs day|new year day|new years|new yrs|new year|new yr day|newyears"
        "|new yr|newyear",
    ),
    (Holiday("", "good friday"), "good friday"),
    (Holiday("", "easter"), "easter|easter sunday|next easter"),
    (Holiday("", "easter monday"), "easter monday|easter mon"),
    (Holiday("", "family day"), "family day|louis riel day|islander day"),
    (Holiday("", "patriots day"), "victoria day|vic day|may long weekend|may two four|may long"),
    (Holiday("", "st jean"), "st jean|st jean baptiste|saint jean|st jean baptiste day"),
    (Holiday("", "canada day"), "canada day"),
    (
        Holiday("", "civic holiday"),
        "civic holiday|august long weekend|aug long weekend|aug long|august long|civic day"
        "|bc day|simcoe day",
    ),
    (
        Holiday("", "labour day"),
        "labour day|labor day|sept long|sept long weekend|september long|september long weekend",
    ),
    (Holiday("", "leap day"), "leap day|leapday|leap yr day|leap year day"),
    (
        Holiday("", "reconciliation day"),
        "orange shirt day|truth and reconciliation day|national day for truth and reconciliation",
    ),
    (Holiday("", "thanksgiving"), "thanksgiving|thanksgiving day|turkey day|thanks giving"),
    (Holiday("", "halloween"), "halloween|haloween|all hallows eve"),
    (
        Holiday("", "remembrance day"),
        "remembrance day|rememberance day|remembrence day|veterans day",
    ),
    (Holiday("", "valentine"), "valentines|valentines day|valentine day|vday"),
    (Holiday("", "st patrick"), "st patricks day|st paddys day|st pattys day|saint patricks day"),
    (Holiday("", "mother day"), "mothers day|mother day"),
    (Holiday("", "father day"), "fathers day|father day"),
    (Holiday("", "july 4"), "independence day|fourth of july"),
    (Holiday("", "black friday"), "black friday"),
    (Holiday("", "cyber monday"), "cyber monday"),
    (Holiday("", "ash wednesday"), "ash wednesday"),
    (Holiday("", "palm sunday"), "palm sunday"),
    (Holiday("", "holy thursday"), "maundy thursday|holy thursday"),
    (Holiday("", "easter saturday"), "holy saturday|easter saturday"),
    (Holiday("", "shrove tuesday"), "shrove tuesday|pancake day|pancake tuesday|fat tuesday"),
    (Holiday("", "pentecost"), "pentecost|whit sunday"),
    (Holiday("", "whit monday"), "whit monday|pentecost monday"),
    (Holiday("", "ascension"), "ascension day"),
    (Holiday("", "all saints"), "all saints day|all saints"),
    (Holiday("", "all souls"), "all souls day"),
    (Holiday("", "epiphany"), "epiphany"),
    (Holiday("", "may day"), "may day|mayday"),
    (Holiday("", "bastille day"), "bastille day"),
    (Holiday("", "guy fawkes"), "guy fawkes|guy fawkes day|bonfire night"),
    (Holiday("", "cinco de mayo"), "cinco de mayo"),
    (Holiday("", "juneteenth"), "juneteenth"),
    (Holiday("", "groundhog day"), "groundhog day"),
    (Holiday("", "earth day"), "earth day"),
    (Holiday("", "april fools"), "april fools|april fools day"),
    (Holiday("", "mlk"), "mlk day|martin luther king day"),
    (Holiday("", "presidents day"), "presidents day"),
    (Holiday("", "memorial day"), "memorial day"),
    (Holiday("", "columbus day"), "columbus day"),
)
FRENCH: tuple[tuple[Token, str], ...] = (
    (
        Holiday("", "christmas eve"),
        "veille de noel|la veille de noel|reveillon de noel|reveillon|veille noel",
    ),
    (Holiday("", "christmas"), "noel|jour de noel|le jour de noel"),
    (Holiday("", "boxing day"), "lendemain de noel|le lendemain de noel"),
    (
        Holiday("", "new year eve"),
        "veille du jour de lan|la veille du jour de lan|veille du nouvel an|saint sylvestre"
        "|la saint sylvestre|st sylvestre|la st sylvestre|la veille du nouvel an",
    ),
    (
        Holiday("", "new year"),
        "jour de lan|le jour de lan|nouvel an|le nouvel an|premier de lan|jour de l an|jdl",
    ),
    (Holiday("", "epiphany"), "epiphanie|lepiphanie|les rois"),
    (Holiday("", "good friday"), "vendredi saint|le vendredi saint"),
    (Holiday("", "easter"), "paques|dimanche de paques|pacques"),
    (Holiday("", "easter monday"), "lundi de paques"),
    (Holiday("", "ash wednesday"), "mercredi des cendres"),
    (Holiday("", "holy thursday"), "jeudi saint"),
    (Holiday("", "easter saturday"), "samedi saint"),
    (Holiday("", "all souls"), "jour des morts|fete des morts"),
    (Holiday("", "palm sunday"), "dimanche des rameaux|rameaux"),
    (Holiday("", "may day"), "premier mai"),
    (Holiday("", "victory day"), "victoire 1945|armistice 1945"),
    (Holiday("", "ascension"), "ascension|lascension|jeudi de lascension"),
    (Holiday("", "pentecost"), "pentecote|la pentecote"),
    (Holiday("", "whit monday"), "lundi de pentecote|lundi de la pentecote"),
    (
        Holiday("", "patriots day"),
        "journee des patriotes|fete des patriotes|lundi des patriotes"
        "|la journee nationale des patriotes|journee nationale des patriotes|fete de la reine"
        "|les patriotes",
    ),
    (
        Holiday("", "st jean"),
        "st jean|saint jean|la st jean|la saint jean|st jean baptiste|saint jean baptiste"
        "|fete nationale|la fete nationale",
    ),
    (Holiday("", "canada day"), "fete du canada|la fete du canada|jour du canada"),
    (Holiday("", "labour day"), "fete du travail|la fete du travail"),
    (Holiday("", "thanksgiving"), "action de grace|laction de grace|action de graces"),
    (Holiday("", "halloween"), "lhalloween|dhalloween"),
    (Holiday("", "all saints"), "toussaint|la toussaint"),
    (Holiday("", "remembrance day"), "jour du souvenir|le jour du souvenir|armistice|larmistice"),
    (Holiday("", "valentine"), "st valentin|saint valentin|la st valentin|la saint valentin"),
    (Holiday("", "mother day"), "fete des meres|la fete des meres"),
    (Holiday("", "father day"), "fete des peres|la fete des peres"),
    (Holiday("", "st patrick"), "saint patrick|st patrick|la st patrick|la saint patrick"),
    (Holiday("", "black friday"), "vendredi fou"),
    (Holiday("", "bastille day"), "fete nationale francaise|quatorze juillet"),
    (Holiday("", "assumption"), "assomption|lassomption"),
)
