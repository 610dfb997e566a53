format-decimal-mark = ,
format-bytes =
    { $number ->
        [one] { $count } byte
       *[other] { $count } byte
    }
format-no-time = un istante
format-less-than-a-second = meno di un secondo
format-seconds = { $seconds } s
format-minutes = { $minutes } min { $seconds } s
