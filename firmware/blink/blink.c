/*
 * A small bare firmware for a Sonoff Basic and other ESP8266 switches: greets on the serial line, blinks the LED and
 * switches the relay with the button. It shows that a restored chip starts, without any SDK.
 *
 * Register addresses and bits are those of the ESP8266 Technical Reference (UART, GPIO, IO_MUX, WDT chapters).
 */
#include <stdint.h>

#define REG(address) (*(volatile uint32_t *)(address))

#define UART_FIFO REG(0x60000000)
#define UART_CLKDIV REG(0x60000014)
#define UART_STATUS REG(0x6000001C)
#define UART_TXFIFO_CNT(status) (((status) >> 16) & 0xFF)
#define UART_TXFIFO_SIZE 128

#define GPIO_OUT_W1TS REG(0x60000304)
#define GPIO_OUT_W1TC REG(0x60000308)
#define GPIO_ENABLE_W1TS REG(0x60000310)
#define GPIO_ENABLE_W1TC REG(0x60000314)
#define GPIO_IN REG(0x60000318)

#define IO_MUX_MTDI REG(0x60000804)
#define IO_MUX_MTCK REG(0x60000808)
#define IO_MUX_U0TXD REG(0x60000818)
#define IO_MUX_GPIO0 REG(0x60000834)
#define IO_MUX_PULLUP (1 << 7)
/* The function number is split: bits 5:4 and, for its third bit, bit 8. */
#define IO_MUX_FUNC_MASK 0x130
#define IO_MUX_FUNC(number) (((number) & 3) << 4 | ((number) & 4) << 6)

#define WDT_CTL REG(0x60000900)
#define WDT_CTL_ENABLE (1 << 0)
#define WDT_FEED REG(0x60000914)
#define WDT_FEED_KEY 0x73

/* The APB clock is twice the 26 MHz crystal until the SDK turns the PLL up, which nothing does here. */
#define APB_HZ 52000000
#define BAUD 115200

#define BUTTON (1 << 0)
#define RELAY (1 << 12)
#define LED (1 << 13) /* lit when low */

#define POLL_US 10000
#define POLLS_PER_BLINK 50

/* In the mask ROM; the linker script gives the address. */
extern void ets_delay_us(uint32_t us);

static void put(char c)
{
    while (UART_TXFIFO_CNT(UART_STATUS) >= UART_TXFIFO_SIZE - 2) {
    }
    UART_FIFO = (uint8_t)c;
}

static void print(const char *text)
{
    while (*text) {
        put(*text++);
    }
}

static void set_baud(void)
{
    /* The boot text may still be on its way at the boot ROM's speed; its last character takes 134 us. */
    while (UART_TXFIFO_CNT(UART_STATUS) != 0) {
    }
    ets_delay_us(200);
    UART_CLKDIV = APB_HZ / BAUD;
}

static void select_pins(void)
{
    IO_MUX_U0TXD = (IO_MUX_U0TXD & ~IO_MUX_FUNC_MASK) | IO_MUX_FUNC(0);
    IO_MUX_MTDI = (IO_MUX_MTDI & ~IO_MUX_FUNC_MASK) | IO_MUX_FUNC(3);
    IO_MUX_MTCK = (IO_MUX_MTCK & ~IO_MUX_FUNC_MASK) | IO_MUX_FUNC(3);
    IO_MUX_GPIO0 = (IO_MUX_GPIO0 & ~IO_MUX_FUNC_MASK) | IO_MUX_FUNC(0) | IO_MUX_PULLUP;
    GPIO_OUT_W1TC = RELAY;
    GPIO_OUT_W1TS = LED;
    GPIO_ENABLE_W1TS = RELAY | LED;
    GPIO_ENABLE_W1TC = BUTTON;
}

static void set_output(uint32_t pin, int high)
{
    if (high) {
        GPIO_OUT_W1TS = pin;
    } else {
        GPIO_OUT_W1TC = pin;
    }
}

void blink_main(void)
{
    uint32_t polls = 0;
    int lit = 0;
    int relay = 0;
    int was_pressed = 0;

    WDT_CTL &= ~WDT_CTL_ENABLE;
    select_pins();
    set_baud();
    print("Switchback blink 1.0\n");

    for (;;) {
        int pressed = !(GPIO_IN & BUTTON);
        if (pressed && !was_pressed) {
            relay = !relay;
            set_output(RELAY, relay);
            print(relay ? "relay on\n" : "relay off\n");
        }
        was_pressed = pressed;

        if (polls == 0) {
            lit = !lit;
            set_output(LED, !lit);
            polls = POLLS_PER_BLINK;
        }
        polls--;
        WDT_FEED = WDT_FEED_KEY;
        ets_delay_us(POLL_US);
    }
}
