format-decimal-mark = ,
format-bytes =
    { $number ->
        [one] { $count } octet
       *[other] { $count } octets
    }
format-no-time = 0 s
format-less-than-a-second = moins d’une seconde
format-seconds = { $seconds } s
format-minutes = { $minutes } min { $seconds } s
