# Written by random_program.py; do not edit.
    .text
    .begin no-transform
    j       start
    .balign 4
buffer: .word 0x3FFE8000
literal_0: .word 0xe6aefc3c
literal_1: .word 0x0000ffff
literal_2: .word 0xd22d48a9
literal_3: .word 0x80000001
literal_4: .word 0x00000001
literal_5: .word 0x00008000
literal_6: .word 0x486a8c28
literal_7: .word 0xbf1d0ba1
literal_8: .word 0x80000000
literal_9: .word 0x00000002
literal_10: .word 0x00000021
literal_11: .word 0x2dc64eba
literal_12: .word 0xd2ca42d4
literal_13: .word 0xe3baf22a
literal_14: .word 0x089de914
literal_15: .word 0xfa4dd7ee
literal_16: .word 0x16f252c1
literal_17: .word 0x5bcc5cfb
literal_18: .word 0x00000020
literal_19: .word 0x8090aa2a
literal_20: .word 0x03661c66
literal_21: .word 0x3059adb5
literal_22: .word 0x6af7c9a6
literal_23: .word 0xfcf84679
literal_24: .word 0x31be8456
literal_25: .word 0x9dd71cf4
literal_26: .word 0xfbd4bf5f
literal_27: .word 0x88e6dae8
literal_28: .word 0x00000000
literal_29: .word 0x8d08ee4d
literal_30: .word 0xb54bc545
literal_31: .word 0x373f9556
literal_32: .word 0x3cf151f6
literal_33: .word 0x0dd1886c
literal_34: .word 0x96aa89a0
literal_35: .word 0x03728669
literal_36: .word 0x9d66c8ff
literal_37: .word 0xadd084bb
literal_38: .word 0x4324ae56
literal_39: .word 0x1a84df0c
literal_40: .word 0xf0727841
literal_41: .word 0x6d9849d0
literal_42: .word 0xb352932c
literal_43: .word 0x90d479fc
literal_44: .word 0xf60d8efd
literal_45: .word 0x8cf58a69
literal_46: .word 0x7fffffff
literal_47: .word 0x85bfb42d
literal_48: .word 0x61d2fd16
literal_49: .word 0x18c11b50
literal_50: .word 0x00010000
literal_51: .word 0x0000001f
literal_52: .word 0x906f3c44
literal_53: .word 0xd56922d5
literal_54: .word 0xffffffff
literal_55: .word 0x8a3b823a
literal_56: .word 0x2ea0b43c
literal_57: .word 0x36b777e5
literal_58: .word 0x0a8a5844
literal_59: .word 0xef6be23c
literal_60: .word 0xfa727757
literal_61: .word 0xc3cfbee6
literal_62: .word 0xf8379887
literal_63: .word 0x01e844bb
literal_64: .word 0x80205319
literal_65: .word 0xa5c2eda8
literal_66: .word 0x7fd8fc0e
literal_67: .word 0x3a8bda82
literal_68: .word 0x175556d9
literal_69: .word 0x7c795a92
literal_70: .word 0x7ef3fd83
literal_71: .word 0x97423e34
literal_72: .word 0xb1026d90
literal_73: .word 0x8ee90bb0
literal_74: .word 0xe0de1ce9
literal_75: .word 0x06f66e1d
literal_76: .word 0xe598e352
literal_77: .word 0xe2247457
literal_78: .word 0x51c60bcf
literal_79: .word 0xe5b3e7d5
literal_80: .word 0xdd0f3255
literal_81: .word 0x939888cb
literal_82: .word 0x415f7ae1
literal_83: .word 0x4086beba
literal_84: .word 0x814a4a98
literal_85: .word 0x41e9580f
literal_86: .word 0x7f3c3963
literal_87: .word 0x19028832
literal_88: .word 0x7d116225
literal_89: .word 0x827f88e8
literal_90: .word 0x72bfa867
literal_91: .word 0xf3f34062
literal_92: .word 0xbe7a1d5e
literal_93: .word 0x3cec008e
literal_94: .word 0xb96551ff
literal_95: .word 0x6c3eb271
literal_96: .word 0xfca055ce
literal_97: .word 0x628b8c8e
literal_98: .word 0x4ce994b4
literal_99: .word 0x59aabd3d
literal_100: .word 0x886c1b45
literal_101: .word 0x180e5582
literal_102: .word 0x4688dde9
literal_103: .word 0x3b8170ff
literal_104: .word 0xc2a4bdc0
literal_105: .word 0x7b72d636
literal_106: .word 0x2ed50f9d
literal_107: .word 0xf2923c7d
literal_108: .word 0xc913a306
literal_109: .word 0xfdaa105a
literal_110: .word 0x4eaff97b
literal_111: .word 0x162d169a
literal_112: .word 0x00007fff
literal_113: .word 0x04309aa1
literal_114: .word 0x80119d38
literal_115: .word 0xfe7cf7d5
literal_116: .word 0xbd91c6d5
literal_117: .word 0x6b236370
literal_118: .word 0x3d2943d2
literal_119: .word 0xc63894d4
literal_120: .word 0x6dbf3e35
literal_121: .word 0x5d3b2e5c
literal_122: .word 0x06873d7d
literal_123: .word 0x3be4a8cb
literal_124: .word 0xe601e0a6
literal_125: .word 0x16a9aa4a
literal_126: .word 0x66dfe7a2
literal_127: .word 0x59ac9977
literal_128: .word 0xd5bb6b80
literal_129: .word 0x18afc71b
literal_130: .word 0xb2c5bf50
literal_131: .word 0x0e69d63f
literal_132: .word 0x586c41a7
literal_133: .word 0x22b56957
literal_134: .word 0x726b2c2d
literal_135: .word 0x9f744515
literal_136: .word 0x2e7c969c
literal_137: .word 0x3d99e7e0
literal_138: .word 0xe62de6c1
literal_139: .word 0x733e7fd7
literal_140: .word 0xf3f022ee
literal_141: .word 0x794150d3
literal_142: .word 0x86d0c428
literal_143: .word 0x43ffa4c1
literal_144: .word 0x954597d1
literal_145: .word 0x2f6617a7
literal_146: .word 0x1cc27018
literal_147: .word 0x2e9c56d5
literal_148: .word 0xe8a190fa
literal_149: .word 0x3a1b7271
literal_150: .word 0xe0565bcd
literal_151: .word 0xb80579d1
literal_152: .word 0x00cee848
literal_153: .word 0x9747d198
literal_154: .word 0xb4505631
literal_155: .word 0xe0ad702b
literal_156: .word 0x06f6999d
literal_157: .word 0x8a89cf98
literal_158: .word 0xb32fc012
literal_159: .word 0x1e721d14
literal_160: .word 0x7121ac85
literal_161: .word 0x92438041
literal_162: .word 0xf8821aa9
literal_163: .word 0x207c25e6
literal_164: .word 0x286604eb
literal_165: .word 0x72f68155
literal_166: .word 0x3aafbaef
literal_167: .word 0x6af4cb68
literal_168: .word 0x9f455c75
literal_169: .word 0xb7fa365f
literal_170: .word 0x6da63801
literal_171: .word 0x79a6c8de
literal_172: .word 0xcdf422d6
literal_173: .word 0x67f8aad9
literal_174: .word 0x38107094
literal_175: .word 0x458cf4d0
literal_176: .word 0x9321ab1b
literal_177: .word 0xb01cb3e8
literal_178: .word 0x5e1941c8
start:
    l32r    a1, buffer
    l32r    a2, literal_0
    l32r    a3, literal_1
    l32r    a4, literal_2
    l32r    a5, literal_3
    l32r    a6, literal_4
    l32r    a7, literal_5
    l32r    a8, literal_5
    l32r    a9, literal_6
    l32r    a10, literal_7
    l32r    a11, literal_8
    l32r    a12, literal_9
    l32r    a13, literal_10
    l32r    a14, literal_4
    l32r    a15, literal_10
    l32r    a0, literal_11
    moveqz a3, a13, a7
    mull a9, a13, a10
    srl a9, a8
    src a5, a4, a5
    extui a0, a10, 6, 5
    mull a10, a9, a10
    srli a14, a12, 12
    l16ui a11, a1, 34
    s32i.n a10, a1, 8
    s32i.n a13, a1, 60
    l32r    a5, literal_12
    movgez a3, a7, a5
    l32r    a5, literal_13
    bltui a5, 64, skip_12
    abs a6, a6
skip_12:
    l32r    a6, literal_14
    bltui a6, 65536, skip_13
    addx2 a5, a15, a11
skip_13:
    bgeu a7, a8, skip_14
    ssai 21
skip_14:
    movi.n a0, 89
    srli a7, a13, 8
    mull a4, a3, a10
    addi.n a3, a2, 2
    movi a11, 1621
    ssai 13
    l32r    a0, literal_15
    bltu a0, a0, skip_21
    l32r    a3, literal_16
skip_21:
    l32r    a6, literal_3
    bltui a6, 16, skip_22
    srli a6, a6, 12
skip_22:
    addx2 a15, a9, a11
    ssa8b a11
    movgez a8, a9, a12
    l32r    a9, literal_17
    beqi a9, 3, skip_26
    l32r    a15, literal_18
skip_26:
    xor a0, a3, a10
    ssai 22
    l16si a3, a1, 358
    nsau a2, a12
    mul16s a9, a4, a14
    movi a9, 469
    movnez a15, a9, a7
    l8ui a5, a1, 119
    sra a10, a6
    mul16s a5, a9, a0
    movi a10, 880
    mull a6, a15, a6
    mull a3, a8, a10
    l32r    a12, literal_19
    addmi a5, a0, 13056
    j skip_42
    movnez a8, a3, a10
skip_42:
    l32r    a8, literal_20
    blti a8, 3, skip_43
    l32r    a13, literal_21
skip_43:
    sub a7, a12, a5
    l32r    a3, literal_22
    bltui a3, 3, skip_45
    sll a8, a4
skip_45:
    l32r    a13, literal_5
    nsau a3, a9
    ssai 2
    sll a13, a13
    ssai 14
    mul16u a4, a13, a0
    addi a13, a8, -1
    bbci a8, 30, skip_53
    addi.n a0, a6, 15
skip_53:
    s8i a8, a1, 44
    sll a12, a14
    mov.n a2, a9
    src a2, a8, a11
    abs a11, a0
    l32r    a11, literal_3
    bnone a11, a8, skip_59
    movi a0, -871
skip_59:
    ssai 3
    movltz a0, a12, a5
    ssa8l a9
    ssai 12
    movi a10, -461
    bltui a5, 128, skip_65
    mov.n a0, a8
skip_65:
    srai a13, a12, 0
    mul16u a12, a12, a3
    l32r    a7, literal_23
    movnez a0, a11, a11
    extui a15, a7, 14, 8
    srli a14, a0, 15
    l32r    a13, literal_24
    j skip_72
    neg a0, a8
skip_72:
    l32r    a14, literal_25
    j skip_73
    ssa8l a12
skip_73:
    l32i a6, a1, 908
    blt a4, a9, skip_75
    nsa a13, a7
skip_75:
    ssa8l a9
    l16si a9, a1, 224
    mul16u a0, a12, a9
    mull a0, a10, a15
    bgeui a12, 65536, skip_80
    ssa8l a4
skip_80:
    bltui a5, 4, skip_81
    slli a8, a13, 26
skip_81:
    l8ui a3, a1, 129
    l8ui a10, a1, 255
    bbsi a14, 7, skip_84
    movi a0, 429
skip_84:
    bgeui a13, 2, skip_85
    ssa8l a6
skip_85:
    movi.n a9, 26
    l16si a11, a1, 432
    addi.n a7, a12, 13
    l32r    a3, literal_1
    bbci a3, 2, skip_89
    srl a3, a4
skip_89:
    l32r    a4, literal_26
    bge a4, a9, skip_90
    mul16u a7, a3, a4
skip_90:
    src a11, a6, a2
    slli a2, a10, 18
    subx8 a0, a7, a9
    slli a5, a13, 25
    bbsi a15, 14, skip_95
    movltz a10, a2, a0
skip_95:
    subx2 a11, a5, a7
    l32r    a2, literal_27
    blt a2, a7, skip_97
    movltz a2, a8, a4
skip_97:
    movi a0, 1060
    addi a8, a10, -86
    l32r    a8, literal_3
    bgeui a8, 10, skip_100
    extui a12, a4, 0, 6
skip_100:
    l16si a7, a1, 278
    l32i a5, a1, 292
    bge a12, a12, skip_103
    mull a12, a0, a6
skip_103:
    movi.n a3, 78
    ssai 2
    mull a4, a10, a7
    ssl a10
    movi.n a13, -14
    addi a4, a15, 83
    mul16u a0, a2, a4
    l32r    a11, literal_28
    bbsi a11, 29, skip_111
    movnez a7, a7, a4
skip_111:
    l32r    a3, literal_8
    bgei a3, 4, skip_112
    mul16u a14, a4, a2
skip_112:
    l32i.n a5, a1, 36
    extui a7, a15, 12, 6
    bbsi a6, 9, skip_115
    srli a8, a3, 3
skip_115:
    l32r    a6, literal_29
    bnall a6, a7, skip_116
    movi.n a7, 25
skip_116:
    extui a4, a9, 2, 10
    add a10, a5, a0
    ssai 26
    sll a9, a0
    ssai 14
    l32r    a9, literal_30
    ssl a8
    addi a12, a14, 15
    extui a4, a4, 15, 16
    s16i a5, a1, 100
    movi a15, -1087
    add a6, a4, a13
    l32r    a8, literal_31
    bge a8, a8, skip_129
    movltz a7, a15, a7
skip_129:
    l32r    a0, literal_32
    bltu a0, a8, skip_130
    movi.n a8, -10
skip_130:
    l32r    a6, literal_33
    bltu a6, a8, skip_131
    ssl a3
skip_131:
    l32i.n a11, a1, 36
    l32r    a9, literal_34
    l32i.n a3, a1, 32
    movi a9, -2029
    l32i.n a8, a1, 28
    bbsi a15, 16, skip_137
    movi a7, 573
skip_137:
    srli a15, a5, 13
    l8ui a0, a1, 190
    movi.n a8, 21
    s32i.n a4, a1, 36
    l32r    a14, literal_35
    bnone a14, a14, skip_142
    l32r    a2, literal_36
skip_142:
    movgez a10, a7, a11
    sra a5, a4
    bgeui a2, 2, skip_145
    slli a15, a12, 8
skip_145:
    s32i a13, a1, 120
    addmi a9, a6, -8960
    l32i.n a11, a1, 36
    slli a0, a0, 7
    l32r    a0, literal_37
    bnez.n a0, skip_150
    l32r    a10, literal_38
skip_150:
    add a8, a10, a3
    ssr a15
    ssai 11
    beqz a2, skip_154
    ssai 24
skip_154:
    addmi a13, a13, -12800
    sra a10, a6
    nsa a7, a15
    l32i.n a9, a1, 36
    l32r    a3, literal_39
    bltz a3, skip_159
    sll a12, a11
skip_159:
    l32r    a13, literal_40
    j skip_160
    mull a8, a0, a10
skip_160:
    s8i a12, a1, 226
    mull a0, a6, a6
    s8i a8, a1, 124
    nsau a6, a4
    ssai 17
    extui a15, a6, 2, 6
    extui a0, a0, 2, 6
    ssl a4
    l16si a6, a1, 472
    addx2 a2, a15, a5
    movgez a5, a15, a3
    srai a10, a8, 30
    ssa8b a7
    nsau a12, a3
    l32r    a11, literal_41
    bany a11, a12, skip_175
    neg a8, a12
skip_175:
    srai a13, a4, 21
    l32r    a0, literal_42
    bnei a0, 5, skip_177
    moveqz a5, a5, a5
skip_177:
    abs a12, a15
    srl a14, a0
    l32r    a3, literal_43
    ssai 14
    bgeui a9, 7, skip_182
    extui a15, a15, 0, 14
skip_182:
    l32r    a13, literal_18
    mull a4, a11, a0
    bnall a6, a11, skip_185
    addx8 a6, a8, a5
skip_185:
    extui a14, a13, 15, 14
    mul16u a9, a6, a11
    l16si a3, a1, 260
    s8i a0, a1, 72
    mov.n a8, a3
    srli a4, a7, 8
    and a6, a11, a9
    ssl a10
    bne a0, a6, skip_194
    mul16u a5, a6, a0
skip_194:
    mull a14, a8, a14
    mul16u a15, a13, a5
    mul16u a4, a8, a2
    movgez a0, a15, a0
    srl a9, a0
    movi a13, -896
    l32i a2, a1, 516
    movltz a6, a9, a15
    srli a8, a8, 14
    l32r    a12, literal_44
    bnone a12, a9, skip_204
    nsau a14, a8
skip_204:
    ssai 0
    j skip_206
    sra a7, a9
skip_206:
    srl a9, a13
    srl a0, a2
    l32r    a7, literal_4
    l32r    a7, literal_45
    blt a7, a7, skip_210
    ssl a6
skip_210:
    srl a10, a10
    addx8 a7, a5, a5
    bge a12, a12, skip_213
    mul16s a7, a13, a8
skip_213:
    sll a14, a9
    bgez a2, skip_215
    neg a14, a5
skip_215:
    s32i a12, a1, 1008
    s16i a13, a1, 114
    beq a6, a6, skip_218
    movi a2, -1532
skip_218:
    addmi a5, a15, 1024
    addx2 a15, a10, a12
    movi.n a14, 44
    slli a6, a3, 14
    addi.n a7, a9, 14
    ssai 28
    neg a5, a10
    ssa8l a9
    movi a2, 349
    addi.n a14, a0, 13
    sll a11, a2
    ssa8b a6
    movi.n a9, 61
    ssai 2
    subx8 a14, a2, a9
    movi a15, -249
    j skip_235
    srai a14, a7, 19
skip_235:
    s32i.n a0, a1, 16
    mul16s a14, a0, a2
    l32r    a11, literal_46
    bbci a11, 1, skip_238
    srli a12, a14, 0
skip_238:
    addi a6, a3, 24
    bltui a15, 32768, skip_240
    ssl a12
skip_240:
    movnez a4, a5, a8
    sra a11, a9
    mul16s a6, a15, a9
    l32r    a11, literal_47
    bltz a11, skip_244
    neg a13, a12
skip_244:
    nsau a0, a14
    movnez a3, a11, a7
    extui a4, a11, 9, 10
    addmi a14, a13, 14848
    mov.n a11, a7
    extui a8, a0, 6, 1
    l32i.n a6, a1, 36
    srai a4, a12, 1
    l16ui a8, a1, 178
    l16si a11, a1, 346
    srli a3, a6, 11
    or a14, a10, a8
    l32r    a8, literal_48
    bbc a8, a8, skip_257
    movgez a13, a0, a0
skip_257:
    l16si a13, a1, 24
    ssr a15
    s32i a5, a1, 628
    ssai 18
    movi.n a9, 49
    movltz a10, a12, a5
    addi a3, a4, -106
    srli a4, a5, 11
    l32r    a6, literal_49
    l32r    a10, literal_50
    bltui a10, 256, skip_267
    subx8 a15, a7, a4
skip_267:
    movi.n a14, 49
    mov.n a5, a6
    sll a0, a12
    movgez a0, a13, a7
    l32r    a8, literal_51
    movi a6, -1863
    movi.n a15, 23
    ssl a14
    mull a15, a12, a6
    srl a2, a9
    addi.n a4, a12, 9
    addi a5, a3, -24
    mul16u a2, a10, a8
    beqi a12, 64, skip_281
    srli a10, a2, 8
skip_281:
    l16ui a8, a1, 248
    s8i a7, a1, 244
    l32r    a3, literal_52
    bltu a3, a10, skip_284
    addi a11, a4, 72
skip_284:
    l32r    a8, literal_53
    bgeui a8, 32, skip_285
    extui a3, a4, 1, 9
skip_285:
    nsau a9, a15
    mov.n a11, a6
    blti a0, 7, skip_288
    srai a8, a3, 10
skip_288:
    sra a14, a6
    l32r    a13, literal_54
    j skip_290
    mul16u a3, a13, a10
skip_290:
    l32r    a6, literal_55
    bnone a6, a9, skip_291
    movnez a5, a0, a12
skip_291:
    l16ui a5, a1, 356
    extui a0, a5, 14, 6
    ssl a7
    l32r    a12, literal_9
    bltui a12, 256, skip_295
    l32r    a8, literal_56
skip_295:
    j skip_296
    l32r    a3, literal_54
skip_296:
    bge a13, a13, skip_297
    ssai 16
skip_297:
    l16ui a3, a1, 56
    ssl a8
    l32r    a5, literal_57
    bnez.n a5, skip_300
    slli a7, a11, 19
skip_300:
    srai a12, a7, 10
    mul16u a8, a13, a11
    add.n a10, a6, a12
    j skip_304
    ssai 30
skip_304:
    bbsi a10, 7, skip_305
    ssr a9
skip_305:
    movltz a13, a9, a10
    mull a7, a5, a8
    l32r    a11, literal_54
    bbci a11, 26, skip_308
    ssai 9
skip_308:
    ssa8l a0
    l32r    a0, literal_5
    bltui a0, 10, skip_310
    l32r    a2, literal_58
skip_310:
    nsau a2, a4
    s32i a3, a1, 144
    addi a6, a5, 2
    mul16s a10, a8, a10
    neg a13, a9
    bltui a6, 8, skip_316
    sub a2, a15, a13
skip_316:
    abs a5, a13
    l32r    a2, literal_59
    nsa a15, a7
    mul16u a4, a10, a11
    ssa8l a12
    beqz.n a5, skip_322
    ssai 2
skip_322:
    bnone a6, a13, skip_323
    src a8, a10, a15
skip_323:
    extui a3, a7, 0, 8
    l32r    a9, literal_60
    bbs a9, a10, skip_325
    l32r    a6, literal_61
skip_325:
    beqi a13, 3, skip_326
    ssa8b a15
skip_326:
    movi a0, 712
    extui a3, a8, 7, 13
    s32i.n a13, a1, 52
    l32r    a2, literal_62
    movi a13, 652
    nsa a6, a0
    l8ui a8, a1, 154
    extui a11, a14, 4, 15
    l32r    a4, literal_63
    bgei a4, 256, skip_335
    nsau a7, a5
skip_335:
    bnall a9, a6, skip_336
    abs a2, a15
skip_336:
    ssai 11
    srai a0, a2, 0
    l32r    a0, literal_51
    bnone a0, a14, skip_339
    moveqz a14, a6, a15
skip_339:
    sll a7, a5
    movi a13, 189
    srli a6, a15, 2
    l8ui a0, a1, 177
    l32r    a2, literal_64
    extui a14, a9, 1, 8
    ssai 27
    l32r    a13, literal_54
    s32i a15, a1, 568
    addi.n a11, a5, 4
    sra a9, a5
    slli a7, a13, 27
    ssr a10
    movi a8, 860
    extui a5, a15, 2, 5
    movnez a15, a13, a13
    abs a11, a3
    s16i a11, a1, 348
    and a3, a11, a4
    sra a13, a2
    slli a8, a11, 29
    ssl a11
    add a13, a8, a7
    ssai 15
    ssai 15
    s16i a3, a1, 182
    beqz.n a4, skip_366
    sll a3, a12
skip_366:
    ssai 18
    movgez a8, a10, a8
    l16si a8, a1, 248
    beqz.n a14, skip_370
    sub a8, a11, a11
skip_370:
    l32r    a9, literal_1
    bnone a10, a3, skip_372
    ssai 10
skip_372:
    l32r    a7, literal_65
    bnez.n a7, skip_373
    movi a2, 1219
skip_373:
    ssai 3
    ssai 23
    l32r    a2, literal_66
    bgei a2, 4, skip_376
    srli a12, a3, 11
skip_376:
    addi.n a15, a15, 10
    extui a5, a7, 1, 9
    l16si a4, a1, 482
    movnez a0, a9, a2
    bgeui a6, 64, skip_381
    l32r    a4, literal_67
skip_381:
    j skip_382
    ssa8b a14
skip_382:
    src a15, a12, a7
    sra a13, a8
    addmi a15, a15, -12544
    addx2 a5, a13, a7
    bgeui a12, 3, skip_387
    nsau a0, a12
skip_387:
    ssai 20
    extui a0, a7, 15, 12
    movgez a5, a3, a12
    extui a2, a10, 15, 1
    or a4, a8, a4
    mul16u a6, a13, a15
    extui a4, a5, 11, 12
    ssai 25
    extui a3, a13, 12, 13
    extui a13, a2, 8, 12
    l32r    a13, literal_68
    movi.n a11, 25
    s32i.n a5, a1, 4
    sra a0, a4
    sll a4, a0
    srl a5, a0
    s32i a8, a1, 756
    l32r    a9, literal_69
    bnei a9, 2, skip_405
    movi.n a13, -26
skip_405:
    l32r    a8, literal_70
    j skip_406
    mov.n a14, a11
skip_406:
    neg a13, a6
    movi a15, -36
    nsa a3, a5
    movltz a15, a9, a14
    srl a2, a0
    extui a5, a12, 1, 4
    movi a4, 990
    l32r    a8, literal_71
    bbsi a8, 1, skip_414
    movi.n a6, -15
skip_414:
    beqz.n a3, skip_415
    movgez a9, a0, a0
skip_415:
    s8i a11, a1, 153
    addi.n a12, a11, 10
    l32r    a11, literal_28
    l32r    a9, literal_72
    blt a9, a9, skip_419
    sll a15, a12
skip_419:
    bge a6, a2, skip_420
    ssa8l a11
skip_420:
    addi a11, a10, 102
    l16si a2, a1, 190
    bnall a13, a10, skip_423
    l32r    a13, literal_73
skip_423:
    l32r    a0, literal_74
    s8i a9, a1, 195
    movltz a12, a0, a15
    mov.n a2, a0
    extui a9, a14, 0, 16
    mul16s a2, a9, a5
    mov.n a2, a10
    s32i.n a9, a1, 48
    l32r    a0, literal_75
    bbc a0, a14, skip_432
    srli a12, a6, 15
skip_432:
    l32r    a3, literal_76
    ball a3, a3, skip_433
    mul16s a4, a8, a7
skip_433:
    addi.n a8, a7, 4
    l16ui a6, a1, 186
    l32i.n a8, a1, 4
    slli a8, a3, 23
    bgeui a8, 16, skip_438
    ssai 30
skip_438:
    l32r    a4, literal_77
    bbsi a4, 17, skip_439
    mul16s a12, a10, a9
skip_439:
    l32r    a12, literal_3
    j skip_440
    movi a9, -452
skip_440:
    l16ui a7, a1, 378
    mull a11, a3, a14
    srli a11, a0, 1
    moveqz a12, a10, a0
    s32i.n a15, a1, 28
    srli a2, a10, 12
    bnez a2, skip_447
    and a12, a9, a11
skip_447:
    extui a9, a0, 4, 1
    mull a8, a15, a10
    l32r    a7, literal_10
    j skip_450
    srli a12, a3, 13
skip_450:
    sub a6, a15, a7
    bbc a0, a0, skip_452
    moveqz a5, a14, a3
skip_452:
    ssa8l a9
    s8i a11, a1, 16
    srai a9, a4, 6
    ssa8l a11
    movnez a12, a8, a0
    l32r    a5, literal_78
    l32r    a15, literal_3
    beqz a15, skip_459
    srl a13, a13
skip_459:
    movi.n a0, 38
    extui a3, a13, 7, 6
    ssai 6
    sra a5, a0
    bbsi a5, 12, skip_464
    movgez a5, a10, a9
skip_464:
    extui a10, a8, 14, 13
    srl a8, a6
    movnez a5, a2, a13
    l32r    a4, literal_79
    blti a4, 256, skip_468
    sll a15, a0
skip_468:
    l32i a10, a1, 372
    l32r    a2, literal_80
    bgei a2, 3, skip_470
    extui a7, a12, 15, 12
skip_470:
    movi.n a6, 11
    srli a11, a15, 5
    ball a9, a0, skip_473
    subx4 a4, a9, a3
skip_473:
    extui a7, a9, 9, 4
    srl a3, a6
    ssl a9
    srai a14, a14, 7
    s32i a11, a1, 36
    beqi a7, 4, skip_479
    movi a13, 258
skip_479:
    nsau a15, a3
    bbsi a5, 7, skip_481
    movnez a9, a13, a2
skip_481:
    extui a15, a9, 14, 4
    l16ui a5, a1, 390
    addx4 a10, a13, a6
    j skip_485
    neg a12, a2
skip_485:
    l32r    a11, literal_9
    bgez a11, skip_486
    slli a2, a10, 13
skip_486:
    extui a5, a7, 11, 9
    srli a7, a4, 15
    l32r    a0, literal_81
    bnez.n a0, skip_489
    ssr a2
skip_489:
    slli a7, a7, 30
    movnez a9, a13, a0
    l32i.n a14, a1, 60
    sra a8, a3
    extui a13, a15, 8, 15
    nsa a12, a6
    addx8 a2, a5, a9
    addi.n a6, a11, 15
    ssai 11
    s16i a10, a1, 14
    ssr a5
    movi a14, 1508
    srl a11, a2
    srai a0, a6, 3
    ssr a6
    srl a4, a6
    addi.n a11, a5, 7
    addx8 a9, a9, a11
    s8i a5, a1, 44
    ssai 19
    movi a0, 1192
    srli a3, a14, 11
    movnez a14, a10, a11
    l32r    a14, literal_51
    extui a6, a8, 10, 7
    srai a4, a6, 22
    l32r    a3, literal_82
    bany a3, a0, skip_516
    and a12, a3, a15
skip_516:
    addi a13, a2, -112
    j skip_518
    src a13, a8, a10
skip_518:
    ssr a3
    movnez a0, a2, a11
    srli a3, a0, 1
    srli a8, a12, 8
    mull a0, a13, a10
    addmi a5, a13, -28416
    l16ui a13, a1, 224
    j skip_526
    src a6, a3, a2
skip_526:
    ssai 26
    l32r    a12, literal_83
    ssa8l a5
    l32r    a11, literal_84
    bbs a11, a6, skip_530
    l32r    a14, literal_4
skip_530:
    blti a0, 1, skip_531
    movnez a6, a2, a4
skip_531:
    l32r    a11, literal_85
    l16ui a10, a1, 130
    bgez a7, skip_534
    movgez a11, a12, a15
skip_534:
    movi a15, 941
    l32r    a14, literal_86
    bgeui a14, 128, skip_536
    addx8 a12, a4, a7
skip_536:
    movnez a3, a3, a13
    mul16s a3, a3, a8
    extui a5, a6, 8, 5
    mul16s a6, a6, a4
    movi.n a12, 87
    abs a9, a5
    addmi a9, a9, 5376
    l32r    a15, literal_87
    beqi a15, 16, skip_544
    slli a7, a0, 23
skip_544:
    ssai 8
    sll a2, a12
    xor a2, a10, a9
    ssa8l a0
    l16si a4, a1, 54
    movi.n a6, 90
    l16si a6, a1, 42
    l32i a0, a1, 136
    extui a6, a11, 1, 9
    addmi a10, a9, -23040
    srai a15, a3, 18
    mov.n a5, a15
    addi a10, a7, 122
    sll a9, a14
    mov.n a13, a2
    movi.n a2, -2
    sll a14, a7
    s32i a13, a1, 216
    l32r    a11, literal_18
    beqz.n a11, skip_563
    extui a15, a14, 14, 11
skip_563:
    bge a13, a8, skip_564
    srl a5, a5
skip_564:
    addmi a0, a6, 18432
    srai a6, a14, 14
    addx2 a15, a15, a3
    sra a2, a5
    l32i.n a3, a1, 4
    addmi a10, a12, -20480
    ssai 22
    movi.n a6, -8
    movi a4, 1537
    slli a13, a7, 11
    slli a4, a10, 15
    addmi a8, a11, -25856
    src a12, a5, a13
    l16ui a10, a1, 84
    l32r    a3, literal_51
    beqz a3, skip_579
    srli a3, a0, 11
skip_579:
    l32r    a8, literal_4
    bgei a8, 8, skip_580
    and a0, a2, a3
skip_580:
    movi a7, 1279
    nsa a9, a7
    bltui a5, 128, skip_583
    l32r    a3, literal_88
skip_583:
    movi a15, -1239
    mull a0, a2, a12
    extui a6, a10, 2, 8
    l32r    a3, literal_8
    bnez a3, skip_587
    abs a8, a13
skip_587:
    l32r    a11, literal_5
    blti a11, 1, skip_588
    add a7, a13, a14
skip_588:
    extui a11, a8, 3, 5
    l16si a11, a1, 66
    l16ui a4, a1, 204
    ssl a3
    movltz a0, a10, a10
    l32r    a4, literal_28
    src a3, a4, a8
    movi.n a12, 58
    and a6, a2, a13
    l32r    a4, literal_50
    beq a4, a15, skip_598
    l32r    a5, literal_18
skip_598:
    bltui a15, 64, skip_599
    xor a8, a9, a0
skip_599:
    l32i a7, a1, 144
    addmi a6, a13, -14336
    l32r    a6, literal_4
    l32r    a12, literal_51
    s8i a7, a1, 231
    l32r    a3, literal_89
    j skip_605
    srli a3, a12, 7
skip_605:
    s32i a8, a1, 724
    ssa8l a3
    sll a11, a4
    bnei a3, 64, skip_609
    sll a12, a13
skip_609:
    mull a6, a5, a2
    movi.n a2, -27
    l32r    a3, literal_90
    bltui a3, 64, skip_612
    extui a14, a6, 7, 7
skip_612:
    nsa a6, a14
    ssa8l a8
    l32r    a15, literal_91
    ball a14, a14, skip_616
    ssl a12
skip_616:
    bbsi a7, 7, skip_617
    l32r    a3, literal_54
skip_617:
    l32r    a6, literal_10
    bgeui a6, 65536, skip_618
    movi a12, 1775
skip_618:
    nsa a12, a2
    l32r    a7, literal_4
    j skip_620
    movi a4, 4
skip_620:
    movi.n a5, 79
    srai a11, a6, 15
    movltz a3, a15, a13
    movi.n a2, -13
    movltz a8, a10, a10
    l32r    a12, literal_92
    ssl a4
    sll a4, a13
    ssa8b a10
    movltz a13, a9, a0
    l8ui a7, a1, 140
    l32r    a4, literal_93
    bgeui a4, 8, skip_632
    mov.n a6, a10
skip_632:
    srl a5, a3
    extui a13, a14, 1, 5
    l32i.n a7, a1, 20
    l32r    a15, literal_46
    beqz a15, skip_636
    movi a0, 1006
skip_636:
    s32i.n a7, a1, 16
    addi a11, a13, 10
    mull a3, a3, a13
    ball a5, a9, skip_640
    srli a4, a10, 6
skip_640:
    l32r    a8, literal_1
    s8i a14, a1, 145
    ssa8b a4
    l32r    a0, literal_28
    extui a10, a15, 2, 2
    ssai 23
    movnez a13, a7, a11
    sra a15, a3
    l32i.n a9, a1, 8
    subx2 a14, a9, a6
    bltz a10, skip_651
    sub a8, a5, a11
skip_651:
    nsa a15, a8
    l32i a3, a1, 944
    mov.n a6, a12
    ssa8l a4
    and a8, a11, a14
    addi a11, a0, 0
    ssa8b a6
    addmi a11, a3, 2816
    mul16u a5, a8, a13
    addi.n a15, a2, -1
    sub a3, a13, a11
    srl a13, a4
    slli a11, a2, 25
    bbci a9, 5, skip_665
    ssai 22
skip_665:
    l32r    a9, literal_94
    l16si a8, a1, 6
    movi.n a13, 9
    s16i a2, a1, 380
    movi a4, 68
    l32r    a9, literal_3
    bltui a9, 32, skip_671
    nsau a2, a5
skip_671:
    extui a2, a11, 11, 16
    addi a6, a10, -72
    movi.n a11, 41
    sub a14, a2, a11
    ssa8b a14
    extui a13, a11, 14, 16
    src a3, a12, a15
    ssr a13
    l16si a3, a1, 310
    extui a5, a3, 0, 15
    l16ui a9, a1, 80
    l32r    a7, literal_51
    srl a9, a11
    bbsi a0, 2, skip_685
    ssai 20
skip_685:
    l32i.n a7, a1, 32
    addi a4, a15, 2
    l32r    a13, literal_95
    bbci a13, 12, skip_688
    addi.n a5, a0, 6
skip_688:
    l32r    a14, literal_5
    addi.n a8, a5, -1
    srai a13, a5, 23
    addx4 a4, a0, a8
    srl a11, a4
    sra a11, a10
    l32r    a14, literal_10
    bnez a14, skip_695
    addmi a14, a0, -21248
skip_695:
    l32r    a0, literal_96
    bgeui a0, 8, skip_696
    slli a13, a8, 21
skip_696:
    l32r    a15, literal_97
    nsa a4, a12
    addi.n a11, a9, 5
    nsau a15, a7
    ssai 23
    s32i.n a11, a1, 20
    sll a3, a12
    l16ui a15, a1, 212
    l32r    a0, literal_9
    bbs a0, a8, skip_705
    ssai 23
skip_705:
    l32r    a5, literal_1
    blti a5, 8, skip_706
    movi a14, 455
skip_706:
    l8ui a9, a1, 73
    extui a13, a13, 14, 8
    l32i a0, a1, 696
    beqz.n a15, skip_710
    sll a9, a12
skip_710:
    movnez a13, a14, a9
    abs a12, a0
    l32r    a12, literal_50
    ssai 0
    nsa a15, a0
    l32r    a7, literal_98
    bge a7, a14, skip_716
    movi a10, -1081
skip_716:
    mov.n a3, a4
    l32r    a0, literal_54
    beqi a0, 32, skip_718
    ssa8l a6
skip_718:
    srl a5, a6
    bne a6, a6, skip_720
    subx4 a6, a9, a8
skip_720:
    movi.n a15, 1
    mull a5, a14, a12
    s16i a10, a1, 284
    slli a6, a0, 20
    ssai 4
    l32i a7, a1, 892
    l16ui a8, a1, 494
    ssa8l a6
    l16ui a13, a1, 400
    addmi a5, a8, 16640
    and a12, a4, a6
    movi.n a13, 37
    addi a6, a12, 20
    bgeu a15, a7, skip_734
    src a7, a12, a8
skip_734:
    ssa8l a11
    l32r    a7, literal_99
    bltui a7, 3, skip_736
    extui a10, a3, 6, 14
skip_736:
    addi a3, a11, 21
    l16ui a5, a1, 362
    mov.n a6, a7
    addi.n a11, a5, 9
    mov.n a0, a15
    extui a13, a4, 12, 13
    ssl a12
    slli a6, a5, 27
    l32r    a4, literal_100
    bgeui a4, 64, skip_745
    extui a4, a5, 9, 9
skip_745:
    l32i a3, a1, 768
    addi a3, a6, 2
    movi a3, -1382
    subx4 a7, a3, a0
    l8ui a4, a1, 107
    mul16u a5, a2, a11
    l32r    a7, literal_8
    bgei a7, 4, skip_752
    srl a9, a5
skip_752:
    movltz a0, a12, a8
    bnez a0, skip_754
    ssr a3
skip_754:
    movi.n a9, 37
    bltz a13, skip_756
    addi a0, a14, 101
skip_756:
    addx2 a4, a12, a10
    ssa8l a4
    neg a6, a11
    l16si a3, a1, 188
    movi.n a4, 16
    s16i a8, a1, 468
    s32i a14, a1, 296
    movltz a13, a8, a6
    addi a5, a12, 62
    ssl a12
    extui a4, a8, 8, 16
    mull a14, a0, a0
    l32r    a6, literal_101
    bbs a6, a15, skip_769
    ssai 1
skip_769:
    addi a14, a12, 116
    s8i a5, a1, 237
    bnall a12, a10, skip_772
    ssa8b a5
skip_772:
    l32r    a11, literal_102
    mul16u a13, a4, a13
    l32r    a0, literal_3
    bbci a0, 15, skip_775
    mul16u a12, a15, a6
skip_775:
    srl a2, a15
    l16si a3, a1, 384
    ssai 3
    l32r    a2, literal_103
    mul16u a3, a4, a13
    mull a10, a12, a10
    neg a11, a4
    ssa8b a0
    l32r    a6, literal_4
    s16i a14, a1, 162
    sll a10, a9
    extui a5, a3, 3, 13
    bltui a6, 3, skip_788
    movi a6, -1901
skip_788:
    slli a8, a9, 28
    bany a12, a9, skip_790
    movi.n a5, 64
skip_790:
    l32i a7, a1, 404
    bgez a4, skip_792
    ssai 9
skip_792:
    addi a14, a0, -64
    beq a11, a6, skip_794
    addi a0, a5, 24
skip_794:
    l32i a10, a1, 556
    neg a4, a13
    l32r    a11, literal_104
    add a11, a13, a7
    l32r    a6, literal_105
    ssa8l a11
    srai a8, a9, 18
    s8i a2, a1, 54
    l16si a11, a1, 204
    ssai 28
    beq a2, a4, skip_805
    extui a10, a6, 13, 12
skip_805:
    addi a12, a15, 110
    extui a5, a5, 5, 4
    addmi a5, a6, 32512
    extui a0, a2, 13, 15
    l32r    a9, literal_106
    bbsi a9, 12, skip_810
    movnez a2, a2, a9
skip_810:
    ssai 0
    l32r    a2, literal_107
    bgeui a2, 4, skip_812
    neg a13, a4
skip_812:
    l32r    a10, literal_108
    bgeui a10, 4, skip_813
    l32r    a0, literal_9
skip_813:
    l32i.n a3, a1, 44
    l32i.n a7, a1, 8
    srl a14, a5
    movi.n a12, 88
    movi.n a7, 76
    l32i a3, a1, 984
    bne a14, a14, skip_820
    movgez a6, a14, a13
skip_820:
    sll a15, a15
    l16si a3, a1, 26
    moveqz a7, a5, a10
    addx8 a10, a7, a9
    extui a11, a9, 13, 4
    l16ui a15, a1, 64
    mov.n a13, a5
    addmi a0, a7, -12544
    slli a10, a15, 18
    movgez a6, a15, a9
    l32r    a12, literal_9
    bbsi a12, 2, skip_831
    mul16s a4, a15, a14
skip_831:
    slli a7, a0, 12
    addx4 a9, a14, a14
    src a4, a0, a4
    l32r    a14, literal_109
    l32r    a2, literal_110
    j skip_836
    ssl a6
skip_836:
    nsau a4, a15
    ssai 14
    l32i a6, a1, 748
    bnei a2, 5, skip_840
    l32r    a13, literal_111
skip_840:
    ssl a8
    l32r    a10, literal_112
    slli a6, a13, 8
    l32r    a11, literal_46
    bany a11, a2, skip_844
    addmi a0, a3, 14592
skip_844:
    ssa8b a12
    l32r    a4, literal_28
    j skip_846
    movltz a9, a9, a6
skip_846:
    bgez a15, skip_847
    movi a5, 110
skip_847:
    l16ui a15, a1, 376
    l32r    a14, literal_18
    bgeui a14, 256, skip_849
    mull a0, a14, a3
skip_849:
    l32r    a6, literal_4
    s16i a5, a1, 240
    sra a9, a5
    l16ui a9, a1, 330
    extui a10, a5, 2, 3
    sra a12, a12
    movi a14, 1965
    l8ui a4, a1, 163
    l32r    a4, literal_113
    ssa8l a9
    movltz a11, a14, a14
    j skip_861
    extui a11, a5, 11, 4
skip_861:
    nsa a15, a14
    srl a2, a14
    s16i a14, a1, 430
    sra a0, a0
    l32i a0, a1, 248
    l8ui a15, a1, 214
    l32r    a9, literal_18
    bnone a9, a8, skip_868
    nsau a2, a14
skip_868:
    sll a10, a4
    movnez a10, a5, a14
    l16ui a15, a1, 392
    addi a4, a13, -46
    ssai 26
    movgez a14, a6, a15
    addi a14, a5, -47
    ssa8b a7
    l16si a8, a1, 294
    addi.n a3, a13, 15
    l32i a2, a1, 560
    subx2 a8, a10, a4
    s8i a7, a1, 250
    beqz a15, skip_882
    slli a4, a9, 28
skip_882:
    moveqz a4, a4, a0
    l32r    a13, literal_28
    bltui a13, 2, skip_884
    addmi a13, a0, 21760
skip_884:
    ssai 7
    ssai 21
    neg a12, a7
    mul16u a15, a6, a5
    movi.n a6, -26
    s16i a8, a1, 478
    l8ui a3, a1, 184
    l32r    a3, literal_5
    bnez a3, skip_892
    addx2 a5, a9, a7
skip_892:
    beqi a3, 12, skip_893
    moveqz a15, a14, a9
skip_893:
    l32i.n a2, a1, 40
    movi a6, -1506
    src a11, a8, a12
    l16si a2, a1, 92
    bne a12, a12, skip_898
    srli a13, a9, 13
skip_898:
    subx2 a7, a3, a9
    addx4 a9, a7, a7
    addi.n a15, a10, 11
    srli a15, a8, 0
    bltui a8, 128, skip_903
    srai a2, a6, 14
skip_903:
    addi.n a12, a8, 11
    srai a0, a12, 11
    addi a5, a2, -124
    l32r    a5, literal_114
    j skip_907
    srl a7, a9
skip_907:
    extui a9, a8, 8, 3
    l32r    a5, literal_4
    j skip_909
    srli a7, a15, 11
skip_909:
    nsau a9, a8
    movgez a8, a3, a9
    bltui a7, 64, skip_912
    ssai 31
skip_912:
    src a5, a13, a8
    nsau a3, a14
    l16ui a0, a1, 222
    l32r    a5, literal_46
    bbci a5, 22, skip_916
    l32r    a12, literal_50
skip_916:
    bnez a3, skip_917
    ssl a3
skip_917:
    l16ui a14, a1, 432
    l32r    a2, literal_8
    src a5, a2, a8
    l32r    a8, literal_3
    ssr a6
    l32r    a0, literal_115
    src a6, a2, a5
    j skip_925
    addx4 a15, a2, a9
skip_925:
    srl a15, a2
    movgez a13, a5, a5
    nsa a14, a4
    ssa8b a12
    l32r    a3, literal_9
    ssa8b a7
    j skip_932
    ssa8b a11
skip_932:
    extui a15, a11, 11, 9
    l32r    a5, literal_112
    movi.n a4, 15
    l32r    a4, literal_9
    bbci a6, 3, skip_937
    l32r    a4, literal_116
skip_937:
    bltui a12, 7, skip_938
    addi.n a15, a4, 15
skip_938:
    blti a3, 256, skip_939
    subx2 a13, a7, a12
skip_939:
    movltz a4, a5, a13
    bnez.n a0, skip_941
    l32r    a10, literal_117
skip_941:
    ssl a8
    movi a11, 1665
    ssa8b a2
    bany a6, a7, skip_945
    movi.n a9, 77
skip_945:
    ssa8l a12
    blti a6, 16, skip_947
    movi.n a11, 19
skip_947:
    mul16s a3, a3, a2
    extui a8, a3, 13, 12
    l32i a7, a1, 796
    l32r    a4, literal_1
    bge a4, a4, skip_951
    l32r    a9, literal_8
skip_951:
    l32r    a12, literal_118
    extui a13, a6, 3, 3
    l32r    a4, literal_119
    j skip_954
    nsa a3, a0
skip_954:
    bgei a6, 3, skip_955
    addi a15, a0, 78
skip_955:
    addx2 a3, a5, a4
    movltz a13, a0, a6
    neg a2, a9
    addmi a3, a15, 1024
    l8ui a7, a1, 16
    l32r    a6, literal_18
    j skip_961
    movltz a15, a8, a15
skip_961:
    l16si a3, a1, 80
    l32r    a9, literal_46
    and a8, a9, a9
    ssai 8
    ssai 31
    mul16u a10, a3, a12
    addmi a2, a9, -3072
    l32r    a8, literal_120
    s8i a4, a1, 227
    l32i a12, a1, 336
    or a5, a15, a5
    movi a14, 461
    mul16u a12, a2, a6
    ssai 15
    abs a14, a6
    bbsi a13, 5, skip_977
    ssa8b a4
skip_977:
    subx4 a5, a4, a6
    s8i a2, a1, 185
    srli a0, a8, 5
    l32i.n a5, a1, 28
    movi a7, -1168
    l32r    a15, literal_121
    bgei a15, 128, skip_983
    nsau a14, a6
skip_983:
    srli a3, a11, 12
    xor a11, a5, a13
    blt a9, a7, skip_986
    nsau a9, a13
skip_986:
    mul16u a10, a8, a9
    l32r    a12, literal_28
    bltui a12, 8, skip_988
    neg a0, a8
skip_988:
    sll a3, a4
    beqi a3, 8, skip_990
    addi.n a13, a6, 8
skip_990:
    movi.n a14, 89
    nsa a3, a11
    l32i a15, a1, 828
    l32r    a7, literal_122
    bany a7, a0, skip_994
    l32r    a15, literal_123
skip_994:
    srli a0, a14, 7
    blti a15, 10, skip_996
    l32r    a7, literal_3
skip_996:
    ssa8b a6
    addmi a4, a6, 21504
    l32r    a0, literal_124
    bbsi a0, 6, skip_999
    ssa8b a15
skip_999:
    sub a15, a0, a13
    bany a15, a0, skip_1001
    extui a8, a2, 2, 5
skip_1001:
    srli a9, a8, 6
    l16ui a14, a1, 476
    l32r    a5, literal_18
    bgez a5, skip_1004
    neg a3, a10
skip_1004:
    sll a12, a13
    bbc a4, a4, skip_1006
    movgez a10, a6, a7
skip_1006:
    bgeui a8, 10, skip_1007
    l32r    a15, literal_9
skip_1007:
    srai a14, a9, 16
    bgeui a7, 5, skip_1009
    extui a8, a14, 9, 4
skip_1009:
    movi a14, -393
    ssa8b a4
    l16si a11, a1, 314
    l32i.n a0, a1, 24
    s16i a5, a1, 366
    l32r    a3, literal_18
    bnez.n a3, skip_1015
    ssa8l a7
skip_1015:
    j skip_1016
    srl a7, a5
skip_1016:
    extui a11, a0, 12, 6
    ssr a8
    srl a0, a8
    srli a6, a8, 2
    extui a8, a7, 3, 16
    extui a12, a10, 12, 2
    bany a9, a6, skip_1023
    mul16u a3, a6, a11
skip_1023:
    subx4 a0, a8, a7
    l32r    a8, literal_4
    beqz.n a8, skip_1025
    extui a12, a0, 14, 11
skip_1025:
    bbsi a5, 2, skip_1026
    extui a5, a0, 3, 6
skip_1026:
    movnez a9, a6, a4
    l32r    a13, literal_112
    beq a13, a7, skip_1028
    srl a5, a15
skip_1028:
    movltz a10, a8, a11
    bbci a11, 5, skip_1030
    slli a3, a9, 8
skip_1030:
    addmi a10, a10, 7168
    bbci a7, 9, skip_1032
    addi.n a9, a11, 2
skip_1032:
    l16ui a12, a1, 106
    s32i.n a13, a1, 60
    sra a4, a12
    mul16u a10, a12, a10
    bgei a4, 12, skip_1037
    ssr a12
skip_1037:
    ssai 17
    neg a12, a9
    src a10, a12, a2
    movnez a6, a10, a12
    mul16u a9, a15, a3
    l16si a2, a1, 218
    mul16s a9, a12, a7
    movi a8, -148
    sll a14, a3
    slli a11, a0, 5
    bnone a3, a6, skip_1048
    subx4 a7, a0, a8
skip_1048:
    l32i.n a14, a1, 32
    ssai 6
    ssai 7
    movgez a8, a5, a0
    movltz a11, a8, a5
    ssr a6
    j skip_1055
    l32r    a4, literal_125
skip_1055:
    movgez a11, a11, a12
    bge a15, a15, skip_1057
    srl a3, a15
skip_1057:
    abs a12, a11
    srl a8, a2
    l16si a12, a1, 460
    nsau a0, a2
    xor a10, a11, a2
    l32r    a11, literal_46
    bgeui a11, 5, skip_1063
    movi a2, 1266
skip_1063:
    l32r    a6, literal_126
    bgeui a6, 10, skip_1064
    movi a7, -1185
skip_1064:
    bgeui a9, 12, skip_1065
    mul16s a11, a5, a11
skip_1065:
    extui a15, a13, 8, 6
    l32r    a11, literal_28
    beqz a11, skip_1067
    addi a9, a6, 114
skip_1067:
    beqz.n a13, skip_1068
    extui a7, a11, 15, 11
skip_1068:
    movi.n a14, 47
    ssai 23
    bnall a2, a8, skip_1071
    nsau a14, a4
skip_1071:
    nsau a6, a9
    movltz a8, a6, a5
    bgeui a5, 32, skip_1074
    add.n a8, a3, a5
skip_1074:
    l32r    a9, literal_127
    beqz a9, skip_1075
    sra a10, a15
skip_1075:
    addi a11, a6, -64
    ssai 24
    movnez a12, a0, a0
    extui a15, a8, 5, 1
    s8i a0, a1, 181
    beqi a8, 64, skip_1081
    mul16u a3, a2, a11
skip_1081:
    l16si a4, a1, 164
    l32r    a6, literal_128
    bbsi a6, 3, skip_1083
    nsau a9, a15
skip_1083:
    addmi a2, a5, -27136
    l16ui a4, a1, 442
    ssa8l a2
    ssai 2
    ssr a9
    mull a9, a15, a11
    slli a0, a5, 22
    s16i a2, a1, 260
    l32r    a10, literal_5
    l32r    a2, literal_129
    blti a2, 16, skip_1093
    movi.n a15, 48
skip_1093:
    extui a8, a5, 8, 6
    l32i.n a14, a1, 0
    slli a10, a0, 23
    slli a0, a7, 13
    l32r    a6, literal_130
    bltui a6, 2, skip_1098
    mul16s a7, a0, a2
skip_1098:
    movi a13, -1867
    l32r    a14, literal_131
    l32i.n a8, a1, 12
    ssai 22
    l32i a0, a1, 876
    ssai 3
    addi a11, a11, -112
    nsau a2, a13
    src a14, a6, a0
    l32r    a0, literal_4
    bltu a0, a13, skip_1108
    l32r    a8, literal_10
skip_1108:
    l8ui a3, a1, 49
    bgei a15, 8, skip_1110
    neg a14, a2
skip_1110:
    ssai 8
    l32r    a7, literal_18
    bnone a7, a2, skip_1112
    extui a6, a9, 7, 5
skip_1112:
    ssl a7
    movi.n a10, 53
    l32r    a15, literal_10
    j skip_1115
    extui a12, a9, 5, 8
skip_1115:
    movi a0, -161
    movi.n a4, -3
    addmi a0, a9, 256
    addx2 a13, a13, a3
    ssr a7
    l32r    a4, literal_132
    bltu a4, a4, skip_1121
    nsa a15, a0
skip_1121:
    sll a7, a7
    ssai 28
    j skip_1124
    extui a7, a2, 15, 13
skip_1124:
    j skip_1125
    mov.n a5, a14
skip_1125:
    j skip_1126
    extui a7, a15, 11, 12
skip_1126:
    l32r    a10, literal_8
    bbsi a10, 23, skip_1127
    ssr a4
skip_1127:
    sra a6, a6
    l32r    a14, literal_133
    bge a14, a14, skip_1129
    l32r    a3, literal_134
skip_1129:
    addi a5, a13, -24
    l32r    a9, literal_51
    bbc a9, a14, skip_1131
    addi a0, a2, -10
skip_1131:
    mull a11, a2, a13
    srli a4, a9, 5
    extui a14, a8, 13, 7
    mov.n a0, a0
    movltz a2, a15, a4
    ssa8b a3
    ssai 4
    bltui a6, 64, skip_1139
    or a15, a0, a4
skip_1139:
    l32r    a8, literal_135
    bgeu a8, a8, skip_1140
    addmi a12, a2, -29440
skip_1140:
    mov.n a11, a4
    srli a8, a0, 4
    movltz a3, a14, a9
    addi a6, a5, 82
    ssai 3
    srli a11, a5, 1
    movi a3, -1294
    movi.n a0, 33
    nsa a7, a13
    ssai 0
    l32r    a10, literal_136
    bnei a10, 4, skip_1151
    extui a15, a15, 13, 15
skip_1151:
    l16ui a7, a1, 278
    bltui a3, 10, skip_1153
    extui a7, a13, 11, 12
skip_1153:
    beqi a12, 12, skip_1154
    l32r    a15, literal_137
skip_1154:
    ssai 15
    s16i a11, a1, 40
    addi.n a0, a0, 14
    l32r    a14, literal_138
    bltui a14, 32, skip_1158
    ssai 25
skip_1158:
    sll a4, a10
    l32r    a4, literal_139
    bnei a4, 2, skip_1160
    l32r    a7, literal_140
skip_1160:
    sll a0, a10
    extui a7, a4, 9, 9
    l32i.n a14, a1, 60
    extui a3, a10, 15, 12
    beqi a7, 7, skip_1165
    movltz a13, a13, a11
skip_1165:
    addi.n a4, a12, 1
    movi a2, 74
    s32i.n a11, a1, 24
    extui a15, a0, 5, 14
    nsau a0, a12
    mull a10, a8, a14
    l32r    a10, literal_141
    blt a10, a10, skip_1172
    movnez a2, a14, a7
skip_1172:
    l16ui a6, a1, 416
    ssai 14
    add.n a9, a8, a9
    and a10, a6, a11
    l32i.n a6, a1, 44
    slli a2, a11, 8
    sub a10, a12, a4
    bnez.n a5, skip_1180
    addmi a14, a3, 27392
skip_1180:
    l16si a11, a1, 264
    extui a3, a6, 8, 4
    l32i a7, a1, 604
    l16ui a7, a1, 322
    ssai 16
    s8i a6, a1, 184
    ssr a11
    movi a8, 834
    ssa8l a4
    s8i a0, a1, 187
    ssai 25
    extui a15, a15, 14, 14
    nsa a0, a11
    extui a13, a5, 3, 6
    s8i a6, a1, 145
    src a14, a15, a12
    abs a10, a3
    l32i.n a9, a1, 32
    movltz a14, a12, a11
    mul16u a4, a13, a14
    l32r    a7, literal_142
    s32i a2, a1, 160
    movltz a0, a6, a3
    extui a8, a5, 5, 15
    src a7, a5, a6
    addmi a11, a13, -29952
    l16si a13, a1, 390
    movnez a6, a6, a15
    srai a3, a13, 1
    l32r    a8, literal_18
    bnez a8, skip_1210
    nsa a13, a8
skip_1210:
    l32r    a11, literal_143
    bbci a11, 20, skip_1211
    slli a3, a5, 11
skip_1211:
    l16ui a0, a1, 264
    movi a11, 605
    ssai 19
    and a7, a4, a8
    l32r    a14, literal_144
    bgeui a14, 6, skip_1216
    ssai 19
skip_1216:
    movi.n a12, -10
    s16i a10, a1, 270
    movi.n a13, 66
    addi.n a15, a6, 15
    l32i a13, a1, 232
    extui a9, a7, 2, 4
    addi.n a15, a7, 6
    ssai 6
    sll a9, a10
    extui a3, a11, 0, 13
    addmi a12, a5, -512
    slli a6, a5, 22
    blt a5, a6, skip_1229
    srai a14, a10, 23
skip_1229:
    bbs a7, a7, skip_1230
    moveqz a3, a14, a12
skip_1230:
    bgeui a3, 256, skip_1231
    slli a15, a11, 23
skip_1231:
    extui a12, a6, 9, 13
    l32r    a12, literal_46
    bbci a13, 18, skip_1234
    addi.n a10, a3, 1
skip_1234:
    l32r    a7, literal_5
    extui a0, a10, 8, 11
    addx2 a12, a4, a5
    l32r    a12, literal_46
    j skip_1238
    mull a15, a7, a9
skip_1238:
    movgez a7, a10, a2
    sll a15, a2
    ssr a0
    l32r    a10, literal_54
    bgeu a10, a15, skip_1242
    srl a3, a12
skip_1242:
    slli a5, a15, 7
    neg a8, a15
    mull a10, a0, a14
    nsau a12, a12
    l32r    a15, literal_145
    bltui a15, 64, skip_1247
    movi a7, 240
skip_1247:
    movltz a11, a7, a15
    nsa a13, a9
    extui a9, a4, 4, 11
    l32i.n a10, a1, 56
    l32r    a6, literal_146
    movnez a7, a12, a10
    mul16u a13, a11, a11
    l32r    a2, literal_147
    srl a15, a14
    slli a2, a2, 26
    or a11, a5, a14
    s8i a12, a1, 50
    movnez a5, a0, a2
    l32r    a14, literal_54
    bnei a14, 5, skip_1261
    src a12, a2, a14
skip_1261:
    subx4 a2, a7, a5
    extui a15, a2, 2, 5
    ssai 27
    s32i a0, a1, 476
    blti a14, 128, skip_1266
    ssl a12
skip_1266:
    bgeui a9, 8, skip_1267
    extui a4, a13, 11, 7
skip_1267:
    srli a5, a2, 5
    l32i a15, a1, 564
    movi a7, 1765
    l32r    a11, literal_8
    bltu a11, a12, skip_1271
    srl a12, a15
skip_1271:
    movi a8, 535
    j skip_1273
    moveqz a14, a6, a5
skip_1273:
    ssai 6
    addx4 a4, a12, a8
    s32i.n a8, a1, 8
    srl a12, a13
    bgeui a5, 64, skip_1278
    movi a2, -1833
skip_1278:
    s32i a8, a1, 448
    addi a3, a12, 62
    moveqz a2, a14, a2
    beq a15, a15, skip_1282
    extui a8, a13, 15, 9
skip_1282:
    extui a10, a3, 13, 9
    ssa8l a15
    l32r    a9, literal_148
    addx2 a13, a3, a5
    s16i a3, a1, 368
    extui a0, a8, 9, 7
    s16i a10, a1, 452
    movgez a2, a14, a13
    nsau a2, a15
    addi a15, a10, -115
    l32r    a7, literal_46
    j skip_1293
    addmi a8, a13, 5888
skip_1293:
    srai a6, a0, 12
    l32i a9, a1, 268
    l32r    a11, literal_149
    bany a11, a11, skip_1296
    ssai 16
skip_1296:
    srli a10, a13, 1
    movgez a5, a13, a7
    abs a8, a15
    and a5, a8, a6
    addx8 a0, a7, a11
    l32r    a15, literal_150
    bge a15, a13, skip_1302
    mul16u a14, a11, a13
skip_1302:
    l32r    a12, literal_151
    movgez a3, a14, a13
    nsa a9, a9
    l32r    a12, literal_152
    l32r    a4, literal_153
    bbc a4, a15, skip_1307
    movltz a4, a11, a14
skip_1307:
    moveqz a6, a13, a13
    movltz a8, a10, a11
    j skip_1310
    addi a0, a10, 2
skip_1310:
    l32r    a5, literal_154
    bnez.n a5, skip_1311
    srl a11, a15
skip_1311:
    slli a8, a6, 2
    l32r    a14, literal_155
    bgeui a14, 6, skip_1313
    ssa8b a2
skip_1313:
    extui a6, a5, 10, 1
    l32r    a13, literal_156
    bbsi a13, 27, skip_1315
    addx4 a11, a13, a4
skip_1315:
    addi a14, a8, 59
    bgeu a14, a4, skip_1317
    srl a6, a10
skip_1317:
    l32r    a6, literal_18
    beqz.n a6, skip_1318
    srli a3, a7, 1
skip_1318:
    nsau a11, a3
    srl a12, a10
    l32i a15, a1, 500
    s32i.n a15, a1, 48
    sub a13, a6, a2
    addx4 a0, a7, a2
    bltui a8, 10, skip_1325
    l32r    a9, literal_50
skip_1325:
    ssl a5
    s8i a14, a1, 238
    movi a3, 1477
    extui a14, a6, 15, 3
    l32r    a12, literal_28
    s32i.n a8, a1, 56
    addi a14, a2, -101
    movltz a8, a13, a9
    l32r    a12, literal_10
    ssl a0
    l32r    a8, literal_157
    bgeu a8, a8, skip_1336
    and a6, a15, a4
skip_1336:
    movi.n a0, 70
    bgei a6, 256, skip_1338
    l32r    a3, literal_1
skip_1338:
    l16si a11, a1, 288
    extui a12, a9, 2, 16
    l32r    a15, literal_158
    bbc a15, a5, skip_1341
    neg a15, a10
skip_1341:
    mul16u a15, a9, a7
    ssai 14
    addi a13, a10, 13
    s32i.n a7, a1, 8
    s8i a8, a1, 147
    moveqz a5, a11, a10
    mul16u a6, a8, a14
    ssr a4
    movltz a13, a15, a2
    ssai 2
    sll a4, a12
    blti a14, 256, skip_1353
    addmi a0, a3, 5376
skip_1353:
    extui a8, a4, 2, 8
    sll a14, a11
    ssai 0
    l32r    a5, literal_159
    bgei a5, 5, skip_1357
    srai a4, a0, 1
skip_1357:
    nsau a3, a5
    addmi a10, a6, 20480
    movi.n a11, 39
    extui a9, a14, 4, 3
    or a15, a0, a15
    srl a4, a2
    src a0, a0, a8
    ssai 5
    neg a15, a6
    ssl a9
    l32r    a11, literal_160
    j skip_1368
    l32r    a0, literal_5
skip_1368:
    bbsi a2, 18, skip_1369
    ssa8b a2
skip_1369:
    add a10, a2, a8
    srl a15, a15
    mul16u a5, a5, a0
    l32i.n a5, a1, 32
    l32r    a10, literal_161
    bany a10, a13, skip_1374
    addi a8, a5, 115
skip_1374:
    nsau a13, a2
    nsa a0, a12
    bnez a7, skip_1377
    movi.n a8, -2
skip_1377:
    ssl a7
    l16ui a8, a1, 482
    s16i a11, a1, 182
    l8ui a4, a1, 9
    movi.n a12, 8
    moveqz a9, a9, a4
    bbci a8, 24, skip_1384
    abs a15, a12
skip_1384:
    l16si a15, a1, 342
    ssr a9
    sra a5, a11
    mul16u a0, a12, a4
    l32r    a0, literal_8
    ssa8l a12
    extui a2, a2, 12, 7
    l32r    a4, literal_162
    bbci a4, 31, skip_1392
    sra a7, a6
skip_1392:
    mov.n a5, a11
    l32r    a13, literal_112
    beqz a13, skip_1394
    l32r    a9, literal_112
skip_1394:
    mov.n a8, a5
    movi.n a11, 2
    movgez a12, a0, a2
    subx2 a2, a10, a8
    slli a3, a9, 12
    beqz a8, skip_1400
    sub a10, a2, a10
skip_1400:
    ssai 18
    movi a4, 1864
    addx2 a13, a12, a10
    l32r    a13, literal_46
    bgez a13, skip_1404
    nsa a15, a6
skip_1404:
    l32r    a4, literal_163
    slli a0, a3, 9
    ssa8l a12
    mul16s a9, a6, a4
    mul16s a15, a14, a12
    slli a10, a4, 16
    l32r    a13, literal_46
    bbc a14, a15, skip_1412
    ssai 19
skip_1412:
    s32i a2, a1, 440
    srli a5, a12, 3
    movgez a15, a6, a15
    s32i.n a15, a1, 16
    abs a6, a14
    l32r    a0, literal_164
    bbsi a0, 30, skip_1418
    src a4, a7, a13
skip_1418:
    srl a12, a3
    l32i.n a3, a1, 40
    l16si a12, a1, 6
    l32r    a12, literal_165
    beqi a12, 32, skip_1422
    srai a7, a13, 6
skip_1422:
    sra a10, a3
    l32r    a8, literal_166
    l32r    a15, literal_167
    bltui a15, 8, skip_1425
    ssa8l a0
skip_1425:
    extui a2, a4, 5, 14
    srli a7, a15, 10
    subx8 a5, a9, a5
    l32i a4, a1, 704
    s8i a8, a1, 33
    extui a8, a2, 8, 15
    srl a12, a5
    ssai 25
    movgez a10, a15, a12
    ssl a7
    sra a0, a2
    extui a9, a15, 8, 3
    j skip_1438
    add a10, a7, a14
skip_1438:
    l16ui a11, a1, 268
    ssai 24
    bnei a11, 6, skip_1441
    srai a11, a0, 12
skip_1441:
    ssai 24
    addmi a6, a13, 6144
    bgei a10, 128, skip_1444
    extui a11, a7, 0, 2
skip_1444:
    mul16s a7, a15, a9
    addi.n a9, a10, 3
    srai a2, a8, 15
    sra a15, a8
    ssai 5
    bnall a12, a3, skip_1450
    movgez a10, a6, a11
skip_1450:
    l32r    a15, literal_168
    bge a15, a11, skip_1451
    l32r    a7, literal_18
skip_1451:
    extui a6, a14, 1, 9
    addx4 a12, a15, a15
    l32r    a6, literal_5
    bltz a6, skip_1454
    movnez a7, a2, a3
skip_1454:
    l32r    a3, literal_51
    beqz.n a3, skip_1455
    ssai 19
skip_1455:
    bltui a15, 16, skip_1456
    srai a4, a0, 17
skip_1456:
    beqi a12, 5, skip_1457
    movi a6, 1348
skip_1457:
    subx2 a9, a12, a3
    ssa8l a4
    movi.n a4, -9
    moveqz a7, a0, a3
    movltz a0, a9, a10
    movi a11, 372
    extui a3, a11, 8, 1
    l32i.n a8, a1, 48
    srl a7, a4
    l32r    a8, literal_169
    bbsi a8, 7, skip_1467
    srl a0, a3
skip_1467:
    movi.n a12, -24
    ssr a6
    src a3, a12, a7
    ssa8l a12
    srl a6, a2
    movi.n a0, 49
    l32r    a14, literal_28
    bbsi a14, 14, skip_1474
    movgez a8, a11, a11
skip_1474:
    extui a7, a0, 4, 12
    l16ui a0, a1, 496
    blt a10, a12, skip_1477
    l32r    a0, literal_4
skip_1477:
    l32r    a9, literal_18
    beq a9, a12, skip_1478
    srl a13, a11
skip_1478:
    l32r    a6, literal_1
    beqz.n a6, skip_1479
    ssai 27
skip_1479:
    bbsi a7, 27, skip_1480
    movi a9, -1425
skip_1480:
    extui a13, a3, 8, 4
    l32i a15, a1, 500
    l16ui a6, a1, 264
    movnez a12, a0, a15
    abs a13, a6
    l32r    a9, literal_170
    addmi a14, a3, -15104
    srl a4, a4
    s8i a2, a1, 148
    srl a10, a8
    l32i.n a15, a1, 56
    extui a11, a14, 8, 1
    ssr a6
    movgez a0, a5, a10
    l32r    a6, literal_51
    j skip_1495
    ssl a2
skip_1495:
    s32i.n a10, a1, 32
    blti a5, 256, skip_1497
    abs a3, a0
skip_1497:
    mul16s a9, a2, a10
    j skip_1499
    mov.n a10, a15
skip_1499:
    srl a5, a12
    ssai 7
    ssa8l a3
    addi.n a12, a13, 14
    l32r    a4, literal_171
    movi.n a5, 83
    mov.n a8, a13
    ssa8b a6
    ssr a13
    ssa8b a6
    l8ui a13, a1, 245
    movnez a7, a6, a5
    moveqz a13, a0, a0
    addi a15, a0, 7
    mull a11, a10, a13
    mul16u a4, a0, a8
    ssai 17
    l16ui a6, a1, 224
    s16i a2, a1, 350
    mul16s a11, a7, a2
    subx2 a13, a8, a2
    beq a13, a14, skip_1521
    mull a7, a3, a4
skip_1521:
    ssa8l a2
    beqz a0, skip_1523
    mul16s a11, a3, a4
skip_1523:
    bltui a12, 128, skip_1524
    addi a11, a3, 69
skip_1524:
    l32r    a11, literal_46
    j skip_1525
    addx8 a7, a9, a2
skip_1525:
    bnei a2, 32, skip_1526
    sll a14, a10
skip_1526:
    addi.n a13, a7, 10
    l32r    a10, literal_9
    bne a10, a10, skip_1528
    addx2 a5, a10, a11
skip_1528:
    l32r    a7, literal_172
    l32r    a12, literal_51
    sll a0, a2
    blt a15, a15, skip_1532
    extui a10, a12, 14, 7
skip_1532:
    l32r    a14, literal_54
    l32r    a2, literal_9
    ssai 22
    extui a4, a10, 15, 5
    bltu a2, a6, skip_1537
    xor a5, a6, a2
skip_1537:
    movnez a9, a3, a2
    ssa8l a6
    addi.n a12, a3, 9
    l32r    a12, literal_173
    bbci a12, 17, skip_1541
    ssa8b a3
skip_1541:
    ssai 10
    bbc a15, a4, skip_1543
    addi.n a4, a15, 10
skip_1543:
    extui a4, a2, 11, 15
    movi.n a12, 59
    l32r    a6, literal_3
    bbci a6, 7, skip_1546
    subx4 a9, a10, a15
skip_1546:
    l8ui a15, a1, 116
    srl a7, a5
    l32r    a13, literal_174
    bltui a13, 32, skip_1549
    neg a0, a8
skip_1549:
    bltui a0, 5, skip_1550
    addi a13, a11, -24
skip_1550:
    subx2 a11, a8, a0
    l32r    a10, literal_175
    blt a9, a5, skip_1553
    add.n a14, a2, a2
skip_1553:
    l32r    a12, literal_176
    bnez a12, skip_1554
    l32r    a6, literal_177
skip_1554:
    l32i.n a7, a1, 32
    extui a12, a6, 8, 8
    ssai 10
    src a0, a12, a12
    moveqz a10, a10, a14
    ssa8b a6
    l32r    a15, literal_51
    beqi a15, 6, skip_1561
    ssa8b a4
skip_1561:
    bgez a6, skip_1562
    add a11, a9, a9
skip_1562:
    extui a0, a0, 14, 5
    srl a13, a4
    slli a6, a9, 8
    l32i.n a5, a1, 44
    l16ui a4, a1, 240
    beqz a0, skip_1568
    abs a4, a11
skip_1568:
    l32r    a12, literal_1
    beqi a12, 10, skip_1569
    ssl a12
skip_1569:
    l32r    a12, literal_54
    bge a12, a14, skip_1570
    xor a0, a2, a5
skip_1570:
    addmi a10, a5, -24320
    ssa8l a9
    ssl a5
    ssa8b a14
    src a11, a2, a5
    s8i a12, a1, 210
    l16si a4, a1, 450
    bltu a13, a3, skip_1578
    ssr a11
skip_1578:
    l32i.n a13, a1, 60
    l32r    a15, literal_3
    bbci a15, 25, skip_1580
    ssr a0
skip_1580:
    sra a6, a14
    ssai 3
    l32i a2, a1, 224
    addi a6, a12, -74
    ssa8l a5
    sra a10, a8
    s32i.n a12, a1, 60
    beqz a4, skip_1588
    mull a3, a15, a15
skip_1588:
    ssai 24
    movi.n a3, -15
    movi a12, 1492
    nsau a11, a11
    mull a2, a0, a8
    movi a13, -1393
    l32r    a6, literal_178
    l32r    a3, literal_3
    bgez a3, skip_1596
    nsau a3, a10
skip_1596:
    j skip_1597
    movi.n a6, 27
skip_1597:
    addmi a12, a8, 8704
    ssa8l a15
    .end no-transform
