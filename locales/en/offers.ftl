# What is offered for words that were not understood, and for files.

# $text (text): what was not understood; none for a file
# $kind (image, audio, video, other): what was sent; none for words
offers-ask = { $kind ->
    [none] I'm not sure what “{ $text }” asks for. Shall I ask people of the co-op, in your very words? ✅ ❌ `?` shows what I can do myself.
    [image] I can't look at pictures. Shall I pass it on to people of the co-op? ✅ ❌
    [audio] I can't listen. Shall I pass it on to people of the co-op? ✅ ❌
    [video] I can't watch videos. Shall I pass it on to people of the co-op? ✅ ❌
   *[other] I can't read files. Shall I pass it on to people of the co-op? ✅ ❌
  }

# $text (text): what was meant otherwise
offers-instead = Then shall I ask people of the co-op, in your very words: “{ $text }”? ✅ ❌

# $number (text): a ticket, or a vote, that waits for the reader's answer
# $vote (yes or no): it is a vote
# $text (text): what was written; none for a file
# $kind (image, audio, video, other): what was sent; none for words
offers-send = { $kind ->
    [none] { $vote ->
        [yes] Is “{ $text }” your vote in { $number }? ✅ ❌
       *[no] Send “{ $text }” to { $number }? ✅ ❌
    }
    [image] Send the picture to { $number }? ✅ ❌
    [audio] Send the voice note to { $number }? ✅ ❌
    [video] Send the video to { $number }? ✅ ❌
   *[other] Send the file to { $number }? ✅ ❌
  }
