format-decimal-mark = ,
format-bytes =
    { $number ->
        [one] { $count } byte
       *[other] { $count } bytes
    }
format-no-time = un instante
format-less-than-a-second = menos de un segundo
format-seconds = { $seconds } s
format-minutes = { $minutes } min { $seconds } s
