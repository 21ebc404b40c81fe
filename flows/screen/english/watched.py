"""English for "somebody reads this phone" and "do not text back"."""

WATCHED = """
        do|please not|never|do_not|stop ..2 text|reply|respond|answer|message|call|write|texting
            me? back
        do|please not|never ..1 reply|respond|answer >|to_this|here|me|on|he|she|they|this|by|
            please
        do|please not|never text|message|write|call me? here|on_this|this_phone|this_number|
            this_one|to_this|he|she|they|my_husband|because_he
        no reply|replies|text_back|texts_back|answer_back ..1 please|he|she|>
        he|she|they|@kin|someone|anyone|staff|husband|man ..2 read|reads|reading|check|checks|
            checking|checked|sees|see|saw|goes|going|monitors|monitoring|looks|look|looking|
            watches|tracks|controls|reeds ..2 my|these|all|this|the|it|through ..1 texts|text|
            messages|phone|everything|message|inbox|stuff_on_my_phone
        he|she|they ..1 reads|checks|reads_it|reads_them|sees|sees_it|reads_this|reads_these|
            will_see|might_see|will_read|can_see|can_read it|this|them|these|everything|all|my_shit
        he|she|they ..1 will|might|can|could|going_to see|read|find ..1 this|it|these|them
        he|she|they|@kin|husband ..2 has|took|takes|got|keeps|holding|stole ..1 my|the phone
        this|it|that is ..1 not ..1 my|mine ..1 phone|number
        not my ..1 phone|number
        on|using|use|borrowed|borrowing|borrow|from ..1 a|my|the|someones|somebodys|some|his|her|
            another|this|staffs|someone ..1 @kin|neighbors|neighbours|neighbor|neighbour|friend|
            mom|guys|ladys|staff|worker|sister|brother|bro|roommates|else|cousins|girls|strangers|
            stranger|persons|coworkers|kids|house|dad ..1 phone
        his|her|someone_elses|my_mom|my_friend|borrowed|shared|the_house phone ..1 do_not|not|so|
            he|she|i_am|please|is|this
        he|she|they|someone ..1 is|are ..1 watching|looking_at|reading|reads my ..1 phone|texts|
            screen|messages
        delete|erase this|these|after ..2 text|message|read|after|you|texts
        use|text|call ..1 my|a ..1 other|different phone|number ..2 he|she
        not safe to|for ..1 text|talk|call|me_to_text|write
"""
