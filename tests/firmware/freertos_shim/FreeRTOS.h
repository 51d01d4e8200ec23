/*
 * What the FreeRTOS port uses of the kernel: the kernel's own names, types and prototypes, with behaviour that a test
 * controls (kernel.h). For tests on the host alone; the systems that these run on have no package of the kernel.
 */
#ifndef INC_FREERTOS_H
#define INC_FREERTOS_H

#include <stddef.h>
#include <stdint.h>

typedef long BaseType_t;
typedef unsigned long UBaseType_t;
typedef uint32_t TickType_t;

#define pdFALSE ((BaseType_t)0)
#define pdTRUE ((BaseType_t)1)
#define portMAX_DELAY ((TickType_t)0xffffffffUL)

/* A constant in FreeRTOSConfig.h; here the test chooses. */
extern TickType_t shim_tick_rate;
#define configTICK_RATE_HZ (shim_tick_rate)
#define configSUPPORT_STATIC_ALLOCATION 1

#define pdMS_TO_TICKS(xTimeInMs) \
    ((TickType_t)(((TickType_t)(xTimeInMs) * (TickType_t)configTICK_RATE_HZ) / (TickType_t)1000U))

/* The kernel's control block; its contents are nobody's business. */
typedef struct xSTATIC_STREAM_BUFFER {
    uint8_t *storage;
    size_t size;
    size_t first;
    size_t count;
} StaticStreamBuffer_t;

#endif
