"""A question or a request, in either language: more than news."""

from flows.understand.phrases import Phrasebook

ASKING = Phrasebook(
    {
        "ask": (
            "^ can|could|would|will|do|does|did|is|are|what|where|when|how|why|which",
            "^ peux|peut|pouvez|pourriez|comment|pourquoi|quand|quoi",
            "^ quel|quelle|ou|combien|quesque",
            "can|could|would|will you|someone|somebody|i|we",
            "peux|pourrais|as tu",
            "tu peux|pourrais",
            "pouvez|pourriez|avez vous",
            "vous pouvez|pourriez",
            "for|with me",
            "pour moi",
            "please|svp|stp|need|want|besoin|veux|voudrais",
            "combien",
            "how much|many|do|does|can",
            "est ce que",
        ),
        "": ("pray|praying|happy|proud for|of me", "good|works|fine|great|easier|hard for me"),
    }
)
