### What is chosen in a meeting room: in one line, or asked for one after the other.

room-settings-show = room settings | settings room | room options | room setup | set room | configure room | change room | room change | adjust room | settings
    .summary = codes, recording, who may start, and more
    .example = room settings Assembly code 1234
    .ask-room = Which room's settings?
room-settings-change = room settings apply
    .summary = choose what was wished
    .example = room settings apply
room-settings-code = room settings code step
    .summary = answer a question for a code
    .example = room settings code step
    .ask-value = Four to 32 letters and digits, “new” for one that I make, “off” for none, “keep” to leave it.
room-settings-switch = room settings switch step
    .summary = answer a question with on or off
    .example = room settings switch step
    .ask-value = “on” or “off”? “keep” leaves it as it is.
room-settings-welcome = room settings welcome step
    .summary = answer a question for a text of welcome
    .example = room settings welcome step
    .ask-value = Which text? “off” for none, “keep” to leave it.
room-settings-language = room settings language step
    .summary = answer a question for a language
    .example = room settings language step
    .ask-value = Which language? “off” for each person's own, “keep” to leave it.
room-settings-back-end = room settings server step
    .summary = answer where a room meets
    .example = room settings server step
    .ask-value = “matrix” or “bigbluebutton”?

# $setting (viewer-code, moderator-code, anyone-may-start, everyone-moderates, mute-on-join, approval, record, welcome, language, back-end): the setting
room-settings-name = { $setting ->
    [viewer-code] the code for guests
    [moderator-code] the code for moderators
    [anyone-may-start] anyone may start
    [everyone-moderates] everyone moderates
    [mute-on-join] muted on joining
    [approval] approval of guests
    [record] recording
    [welcome] the text of welcome
    [language] the room's language
   *[back-end] where it meets
  }

# $setting (as above): the setting
# $code (text): the code, or none where others read along
# $language (language): the language that is chosen, or none
room-settings-shown-one = { $setting ->
    [viewer-code] { $code ->
        [none] a code for guests
       *[other] the code { $code } for guests
    }
    [moderator-code] { $code ->
        [none] a code for moderators
       *[other] the code { $code } for moderators
    }
    [anyone-may-start] anyone may start
    [everyone-moderates] everyone moderates
    [mute-on-join] muted on joining
    [approval] approval of guests
    [record] recording
    [welcome] a text of welcome
   *[language] { $language }
  }

# $room (text): the room's name
# $setting (as above): what is asked for
# $left (number or none): so many questions follow this one; none: it is the only one
# $on (yes, no): whether it is on or set now
# $text (text): the code or text that is set now, or none
# $language (language): the language that is chosen now, or none
# $languages (list): the languages that can be chosen
# $back-end (matrix, bigbluebutton): where the room meets now
room-settings-question =
    { $setting ->
        [viewer-code] “{ $room }”: **a code for guests?** Four to 32 letters and digits, “new” for one that I make, or “off”.
        [moderator-code] “{ $room }”: **a code for moderators?** Four to 32 letters and digits, “new” for one that I make, or “off”.
        [anyone-may-start] “{ $room }”: **may anyone start?** Else guests wait for one of you. “on” or “off”
        [everyone-moderates] “{ $room }”: **does everyone moderate?** “on” or “off”
        [mute-on-join] “{ $room }”: **muted on joining?** “on” or “off”
        [approval] “{ $room }”: **shall you let each guest in?** “on” or “off”
        [record] “{ $room }”: **may meetings be recorded?** “on” or “off”
        [welcome] “{ $room }”: **a text of welcome?** Type it, or “off”.
        [language] “{ $room }”: **which language?** { $languages }; “off” for each person's own.
       *[back-end] “{ $room }”: **where does it meet?** “matrix” or “bigbluebutton”
    }
    { $setting ->
        [viewer-code] { $text ->
            [none] Now: none.
           *[other] Now: { $text }.
        }
        [moderator-code] { $text ->
            [none] Now: none.
           *[other] Now: { $text }.
        }
        [welcome] { $text ->
            [none] Now: none.
           *[other] Now: { $text }
        }
        [language] { $language ->
            [none] Now: each person's own.
           *[other] Now: { $language }.
        }
        [back-end] { $back-end ->
            [matrix] Now: Matrix.
           *[bigbluebutton] Now: BigBlueButton.
        }
       *[other] { $on ->
            [yes] Now: on.
           *[no] Now: off.
        }
    }
    { $left ->
        [0] This is the last one. `cancel` leaves it as it is.
        [none] “keep” leaves it as it is.
       *[other] “keep” leaves it and goes on; `cancel` ends here.
    }

# $unread (text): what was written in the place of a value, or none
# $refusal (text): why a value is not taken, or none
# $setting (text): what the setting is called
# $question (text): asks for it once more
room-settings-again =
    { $refusal ->
        [none] { $unread ->
            [none] { "" }
           *[other] “{ $unread }” is nothing that I can take for this: { $setting }.
        }
       *[other] { $refusal }
    }
    { $question }

# $room (text): the room's name
# $back-end (matrix, bigbluebutton): where it meets
# $settings (list): what is chosen in it
# $moved (yes, no): whether it meets elsewhere than before
room-settings-saved =
    { $settings ->
        [none] “{ $room }”: nothing special is chosen.
       *[other] “{ $room }”: { $settings }.
    }
    { $moved ->
        [yes] { $back-end ->
            [matrix] It meets on Matrix now, under the same name.
           *[bigbluebutton] It meets on BigBlueButton now, under the same name.
        }
       *[no] { "" }
    }

# $room (text): the room's name
# $back-end (matrix, bigbluebutton): where it meets
room-settings-nothing = { $back-end ->
    [matrix] “{ $room }” meets on Matrix: there is nothing to choose here, calls there have their own settings.
   *[bigbluebutton] “{ $room }” meets on BigBlueButton, which is not set up at the moment: there is nothing to choose.
  }

# $room (text): the room's name
# $back-end (matrix, bigbluebutton): where it would meet
# $lost (list): what would not hold there
room-settings-move-ask = { $back-end ->
    [matrix] On Matrix “{ $room }” loses: { $lost }. Move it all the same? ✅ ❌
   *[bigbluebutton] On BigBlueButton “{ $room }” loses: { $lost }. Move it all the same? ✅ ❌
  }

# $room (text): the room's name
room-settings-undone = Undone: “{ $room }” is as it was.

## What is not done, and why

# $setting (text): what the setting is called
# $back-end (matrix, bigbluebutton): where the room meets
# $other (matrix, bigbluebutton): a place that has it, or none
room-settings-cannot-keep =
    { $back-end ->
        [matrix] Rooms on Matrix do not have this: { $setting }.
       *[bigbluebutton] Rooms on BigBlueButton do not have this: { $setting }.
    }
    { $other ->
        [none] { "" }
        [matrix] On Matrix there is: add “matrix” to what you wish.
       *[bigbluebutton] On BigBlueButton there is: add “bigbluebutton” to what you wish.
    }
    .why = I promise nothing that the place of the meeting cannot keep: a code that nobody asks for protects nobody.

# $back-end (matrix, bigbluebutton): what is not there
room-settings-not-set-up = { $back-end ->
    [matrix] Your co-op has no rooms on Matrix at the moment.
   *[bigbluebutton] Your co-op has no BigBlueButton at the moment.
  }
room-settings-same-codes = Guests and moderators need different codes: the door could not tell them apart.
# $limit (number): so many characters
room-settings-welcome-long = That is too long to be read at a door: at most { $limit } characters, please.

# $unread (text): what was written
# $room (text): the room's name
# $settings (list): what can be chosen in it, each as in room-settings-name
# $example (words to type): the room's name, as it is typed
room-settings-unknown =
    { $settings ->
        [none] I know no setting “{ $unread }”, and there is nothing to choose in “{ $room }” where it meets.
       *[other] I know no setting “{ $unread }”. In “{ $room }” you can choose: { $settings }.
    }
    { $settings ->
        [none] { "" }
       *[other] For example: `room settings { $example } record on`. `room settings { $example }` asks for one after the other.
    }

# $room (text): the room's name
# $by (text): who has changed it
# $called (text or none): what it was called before, where it has another name now
# $settings (list or none): what is otherwise now, each as in room-settings-name
# $example (words to type): the room's name, as it is typed
room-settings-changed-news =
    { $called ->
        [none] { $by } has changed your room “{ $room }”.
       *[other] { $by } calls your room “{ $called }” by another name now: “{ $room }”.
    }
    { $settings ->
        [none] { "" }
       *[other] Changed: { $settings }.
    }
    `room { $example }` shows it; `mute rooms` stops such messages.
