"""Who picks none of the offered times yet: "whatever she wants", "jvais checker mon horaire"."""

LEFT_TO_OTHERS = (
    "whatever|whichever|whenever he|she|they|hes|shes wants|want|says|picks|likes|prefers",
    "whatever|whenever works|suits|fits|is best|good|better|easiest? for|4 him|her|them",
    "ce que|quil|quelle elle|il|veut|voudra|prefere|lui|decide|aime",
)
NOT_YET = (
    "je? vais|va|faut|dois que? je? regarder|verifier|checker mon|ma|mes|ca|avec|si",
    "^ je? regarde|verifie|check|checke mon|ma|mes|ca|avec",
    "laisse*|donne* moi|nous .. regarder|verifier|checker|penser|demander",
    "te|vous reviens|reviendrai|redis|redirai|dirai",
)
