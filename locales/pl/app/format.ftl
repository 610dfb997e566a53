format-decimal-mark = ,
format-bytes =
    { $number ->
        [one] { $count } bajt
        [few] { $count } bajty
        [many] { $count } bajtów
       *[other] { $count } bajta
    }
format-no-time = 0 s
format-less-than-a-second = mniej niż sekunda
format-seconds = { $seconds } s
format-minutes = { $minutes } min { $seconds } s
