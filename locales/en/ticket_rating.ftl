### Ratings of tickets.

ticket-rating-rate = rate | rate it | rate ticket | rating | stars | feedback
    .summary = how was it, from 1 to 5
    .example = 142 rate 5
    .ask-stars = How was it? From 1 (not good) to 5 (very good).

# $number (text): the ticket's number
# $stars (number): 1 to 5
# $circle (text): the circle's name
ticket-rating-done = { $stars ->
    [1] Thank you for being frank. { $circle } reads it. If { $number } is not settled, reply in it.
    [2] Thank you for being frank. { $circle } reads it. If { $number } is not settled, reply in it.
   *[other] Thank you! { $circle } will be glad to read it.
  }

ticket-rating-nothing = There is no ticket of yours to rate. `tickets` lists yours.
    .why = What is resolved can be rated once, by whoever asked.

# $number (text): the ticket's number
ticket-rating-already = You have rated { $number } already. Thank you!
    .why = A rating is asked for once each time that a ticket is resolved, so that nobody is pressed.

# $person (text): who rates
# $stars (number): 1 to 5
# $text (text or none): what they say
ticket-rating-told = { $text ->
    [none] { $person } rates it { $stars } of 5.
   *[other] { $person } rates it { $stars } of 5: “{ $text }”
  }
