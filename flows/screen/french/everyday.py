"""Everyday words that are themselves, however much they sound like a graver one.

Without this list "mayonnaise" is heard as "menace", "informe" as "enferme" and "case" as "casse".
"""

EVERYDAY = (
    "case coude masse masses malle malles dalle dalles croute crime crimes priere detresse soie "
    "queue mayonnaise moyenne moyennes moines moine minous informe cygne cygnes jammee jammer "
    "jamme reunit niaiseux succes portait portaient sports scone scones plane piqueur tueur "
    "tueurs maree laine franc francs accord con plat josee troues trouee tralee mage mages "
    "carriere carrieres ane crash cran trac maitre maitres reine ken eclat marine puni sagesse "
    "pattes patte raid gamme gammes creeper bouquet bouquets ciseau bonbonne cheminee retreci "
    "cuir cabine livrent bordee mouffette salue saluer saluez sortant roulant courte retarde "
    "mordus grasse dessein deteint vieilli cicatrise demolit pleur mare saignante volet "
    "violette piquant piquet etrangers etrangere licence "
)
