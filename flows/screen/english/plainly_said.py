"""Plain sentences of the programme that weigh like danger."""

from flows.screen.rules import Mask

MASKS = (
    Mask(
        "en.mask.person_wanted",
        "want|like to? talk|speak to|with someone|somebody|a_person|a_human|anyone",
        "i want to talk to someone",
        "i want to talk to someone. i want to die",
    ),
    Mask(
        "en.mask.cannot_come",
        "able to make|come|be it|there? after_all|today|tomorrow|this|on|for|>",
        "wont be able to make it after all",
        "wont be able to make it after all. i want to die",
    ),
    Mask(
        "en.mask.tired_of_noise",
        "tired of the? ..1 noise|snoring|lineups|rules|weather|snow|dorm >|here|at|in_here",
        "so so, mostly tired of the shelter noise",
        "tired of the shelter noise. he hit me again",
    ),
    Mask(
        "en.mask.breathing_well",
        "is|are|am breathing normal|fine|ok|okay|better|good|well|easy",
        "he is breathing normal now and talking",
        "he is breathing ok now. i want to die",
    ),
    Mask(
        "en.mask.threatened_words",
        "threatened to ..3 review|reviews|sue|quit|complain",
        "he threatened to leave a bad review",
        "he threatened to leave a bad review. then he said he will kill me",
    ),
)
