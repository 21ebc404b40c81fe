"""What somebody meant: texts in English or French, read against the question that was open.

answers     understand(): the meaning of a text            questions   what each digit means
keywords    whole-message words: STOP, MENU ...            staff       "142 OK" and the like
duty_words  "oncall", "swap jean sat"
normalise   one plain form of a text                       shorthand   texting words written out
phrases     finding phrases; phrases_en, phrases_fr        own_words   words of one question only,
                  own_words_asked, choice_words, slot_words, coming_words, welcome_words,
                  hours_words, group_words and meeting_words too
choices     "#2", "the second one"                         slots_named "sat", "10am"
stated_marks, week_words    "so ya 4" inside a story, "very hard" for a 1
when        days and hours as windows with their roles, and what comes round every week
heard       all that was found in a text               digits      the answer by number
sense       the answer in words; sense_words           lengths     lateness, length of a pause
asking      a question or a request
timely      answers that are a time
who_asks    "who is this?", or a wrong number          who_came    who was at a group: "1 3"
worry, mood a mentor's worry; "pas fort"               addressed   "tell ana: i'm late"
leaving     when they leave, or something else    greeting    a hello, which waits for an answer
doubted     a yes that is none: told, on condition, a joke (French)
said_of_others   words quoted, asked or of others (English)   idle_numbers   "2 late" picks nothing
no_more     "no more texts" in words that no phrase knows, weighed; no_more_weights
likely      all words of an answer and what phrases read in it, weighed; likely_weights
courtesy    an answer without greetings and thanks around it
telling     times that are only told of, weighed; telling_weights      grams   what is weighed
picked_later   who picks none of the offered times yet
erasure     "delete everything you have on me"     against     "marc touched me", "somebody else"
outweigh, last_word   which of two answers in a text counts
any_day, compared, free, skips    "after 7", "later", times that are free, "not this week"
no_names    "chu pas occupe" denies nobody
relative    "30 min later", counted from the meeting
small_talk  the weather, the game last night
lines       one line of the command               language    which language, where nobody knows
"""

from flows.understand.answers import understand
from flows.understand.keywords import Keyword, keyword
from flows.understand.language import language_of
from flows.understand.lines import understand_line
from flows.understand.questions import QUESTIONS
from flows.understand.reading import Question, Reading, Window
from flows.understand.staff import StaffWord, read_staff

__all__ = [
    "QUESTIONS",
    "Keyword",
    "Question",
    "Reading",
    "StaffWord",
    "Window",
    "keyword",
    "language_of",
    "read_staff",
    "understand",
    "understand_line",
]
