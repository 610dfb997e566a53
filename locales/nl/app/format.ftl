format-decimal-mark = ,
format-bytes =
    { $number ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
format-no-time = 0 s
format-less-than-a-second = minder dan een seconde
format-seconds = { $seconds } s
format-minutes = { $minutes } min { $seconds } s
