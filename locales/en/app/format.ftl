### Numbers and spans of time.

# The mark between whole and part of a number
format-decimal-mark = .
# $count: with thin spaces between thousands
format-bytes =
    { $number ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
format-no-time = no time
format-less-than-a-second = less than a second
format-seconds = { $seconds } s
format-minutes = { $minutes } min { $seconds } s
