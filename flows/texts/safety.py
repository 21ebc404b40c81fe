"""What somebody in danger reads. Written by people, never put together by rules.

Each says that it is automatic or what is true at that moment. None promises that help is coming,
none promises secrecy. Neutral ones may go to numbers that we do not know; where somebody else may
be reading, only `safety.neutral` is said: no line, no question.
"""

from flows.texts.text import Text

TEXTS: dict[str, Text] = {
    "safety.check": Text(
        en="Automatic reply: we are telling our team now. In danger? Call {911}. To talk now:"
        " {988.call_or_text} {988}, {988.free}, {988.always}. Safe right now? 7 = yes, 9 = no",
        fr="Réponse automatique: on avise notre équipe. En danger? Appelez le {911}. Parler:"
        " {988}, {988.call_or_text}, {988.free}, {988.always}. En sécurité? 7 = oui, 9 = non",
        neutral=True,
    ),
    "safety.check.again": Text(
        en="Sorry, we can't tell if you are safe. In danger? Call {911}. To talk now:"
        " {988.call_or_text} {988}, {988.free}, {988.always}. Safe right now? 7 = yes, 9 = no",
        fr="Pardon, ce n'est pas clair pour nous. En danger? Appelez le {911}. Parler: {988},"
        " {988.call_or_text}, {988.free}, {988.always}. En sécurité? 7 = oui, 9 = non",
        neutral=True,
    ),
    "safety.check_after_hours": Text(
        en="Automatic reply: nobody is on call now, we are trying to reach someone. In danger?"
        " Call {911}. To talk: {988.call_or_text} {988}, {988.free}."
        " Safe right now? 7 = yes, 9 = no",
        fr="Réponse automatique: personne de garde, on cherche quelqu'un. En danger?"
        " Appelez le {911}. Parler: {988}, {988.call_or_text}, {988.free}. En sécurité? 7 = oui,"
        " 9 = non",
        neutral=True,
    ),
    "safety.check_after_hours.again": Text(
        en="Sorry, we can't tell if you are safe. In danger? Call {911}. To talk now:"
        " {988.call_or_text} {988}, {988.free}, {988.always}. Safe right now? 7 = yes, 9 = no",
        fr="Pardon, ce n'est pas clair pour nous. En danger? Appelez le {911}. Parler: {988},"
        " {988.call_or_text}, {988.free}, {988.always}. En sécurité? 7 = oui, 9 = non",
        neutral=True,
    ),
    "safety.check_later": Text(
        en="Automatic reply: our team will be told at {clock}. In danger? Call {911}."
        " To talk now: {988.call_or_text} {988}, {988.free}. Safe right now? 7 = yes, 9 = no",
        fr="Réponse automatique: l'équipe sera avisée à {clock}. En danger? Appelez le {911}."
        " Parler: {988}, {988.call_or_text}, {988.free}. En sécurité? 7 = oui, 9 = non",
        neutral=True,
    ),
    "safety.check_later.again": Text(
        en="Sorry, we can't tell if you are safe. In danger? Call {911}. To talk now:"
        " {988.call_or_text} {988}, {988.free}, {988.always}. Safe right now? 7 = yes, 9 = no",
        fr="Pardon, ce n'est pas clair pour nous. En danger? Appelez le {911}. Parler: {988},"
        " {988.call_or_text}, {988.free}, {988.always}. En sécurité? 7 = oui, 9 = non",
        neutral=True,
    ),
    "safety.check_other": Text(
        en="Automatic reply: we are telling our team. Someone in danger? Call {911} now, stay with"
        " them if it's safe. To talk: {988.call_or_text} {988}. Are you safe? 7 = yes, 9 = no",
        fr="Réponse automatique: on avise l'équipe. Quelqu'un en danger? Appelez le {911}, restez"
        " si possible. Parler: {988}, {988.call_or_text}. Vous en sécurité? 7 = oui, 9 = non",
        neutral=True,
    ),
    "safety.check_other.again": Text(
        en="Sorry, we can't tell if you are safe. Someone in danger? Call {911} now. To talk:"
        " {988.call_or_text} {988}, {988.free}. Are you safe right now? 7 = yes, 9 = no",
        fr="Pardon, ce n'est pas clair pour nous. Quelqu'un en danger? Appelez le {911}. Parler:"
        " {988}, {988.call_or_text}, {988.free}. Vous, en sécurité? 7 = oui, 9 = non",
        neutral=True,
    ),
    "safety.other": Text(
        en="Automatic reply: we are telling our team now. Someone in danger? Call {911} now, stay"
        " with them if it is safe. What you text here now goes to our team too.",
        fr="Réponse automatique: on avise notre équipe. Quelqu'un en danger? Appelez le {911},"
        " restez là si c'est sûr. Ce que vous textez ici va aussi à l'équipe.",
        neutral=True,
    ),
    "safety.overdose": Text(
        en="Automatic reply: call {911} now ({911.calls_only}), even if you feel OK. Someone"
        " won't wake up? Give naloxone if you have it, stay with them. We are telling our team.",
        fr="Réponse automatique: appelez le {911} ({911.calls_only}), même si ça va. Quelqu'un"
        " ne se réveille pas? Naloxone si possible, restez là. On avise notre équipe.",
        neutral=True,
    ),
    "safety.neutral": Text(
        en="Message received. Please call {phone} when you can.",
        fr="Message bien reçu. SVP appelez le {phone} quand vous pourrez.",
        neutral=True,
    ),
    "safety.acked": Text(
        en="{coord} has your message now. If you are in danger, don't wait: call {911}."
        " To talk right now: {988.call_or_text} {988}.",
        fr="{coord} a votre message. En danger? N'attendez pas: appelez le {911}."
        " Pour parler tout de suite: {988}, {988.call_or_text}.",
    ),
    "safety.acked_neutral": Text(
        en="Our team has your message now. If you are in danger, don't wait: call {911}."
        " To talk right now: {988.call_or_text} {988}.",
        fr="L'équipe a votre message. En danger? N'attendez pas: appelez le {911}."
        " Pour parler tout de suite: {988}, {988.call_or_text}.",
        neutral=True,
    ),
    "safety.untaken": Text(
        en="Nobody on our team has answered yet. We keep trying. Please don't wait for us: in"
        " danger call {911}. To talk: {988.call_or_text} {988}, {988.free}, {988.always}.",
        fr="Personne de l'équipe n'a encore répondu. On continue. N'attendez pas: en danger,"
        " appelez le {911}. Pour parler: {988}, {988.call_or_text}, {988.free}, {988.always}.",
        neutral=True,
    ),
    "safety.anyone": Text(
        en="This is automatic: no person has answered yet, we are telling our team. In danger?"
        " Call {911}. To talk to a person now: {988.call_or_text} {988}, {988.free}.",
        fr="Ceci est automatique: personne n'a encore répondu, on avise l'équipe. En danger?"
        " Appelez le {911}. Parler à quelqu'un: {988}, {988.call_or_text}, {988.free}.",
        neutral=True,
    ),
    "safety.anyone_later": Text(
        en="This is automatic: no person has answered yet, our team will be told at {clock}. In"
        " danger? Call {911}. To talk to a person now: {988.call_or_text} {988}.",
        fr="Ceci est automatique: personne n'a encore répondu, l'équipe sera avisée à {clock}. En"
        " danger? Appelez le {911}. Parler: {988}, {988.call_or_text}.",
        neutral=True,
    ),
    "safety.thanks_safe": Text(
        en="Thank you for telling us. Our team still has your message. If things change, call"
        " {911}, or {988.call_or_text} {988}, {988.free}, {988.always}.",
        fr="Merci de nous le dire. Notre équipe garde votre message. Si ça change: le {911},"
        " ou le {988}, {988.call_or_text}, {988.free}, {988.always}.",
        neutral=True,
    ),
    "safety.not_safe": Text(
        en="Thank you for telling us. Please call {911} now if you can. We are telling everyone"
        " on our team. To talk: {988.call_or_text} {988}, {988.always}.",
        fr="Merci de nous le dire. Appelez le {911} maintenant si possible. On avise toute"
        " l'équipe. Pour parler: {988}, {988.call_or_text}, {988.always}.",
        neutral=True,
    ),
}
