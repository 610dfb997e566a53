format-decimal-mark = ,
format-bytes =
    { $number ->
        [one] { $count } Byte
       *[other] { $count } Bytes
    }
format-no-time = 0 s
format-less-than-a-second = weniger als eine Sekunde
format-seconds = { $seconds } s
format-minutes = { $minutes } min { $seconds } s
