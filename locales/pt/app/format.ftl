format-decimal-mark = ,
format-bytes =
    { $number ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
format-no-time = um instante
format-less-than-a-second = menos de um segundo
format-seconds = { $seconds } s
format-minutes = { $minutes } min { $seconds } s
