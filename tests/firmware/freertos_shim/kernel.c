#include "kernel.h"

#include "stream_buffer.h"
#include "task.h"

TickType_t shim_tick_rate = 1000;
shim_kernel kernel;

static StaticStreamBuffer_t *of(StreamBufferHandle_t handle)
{
    return (StaticStreamBuffer_t *)(void *)handle;
}

static void pass_a_tick(void)
{
    ++kernel.ticks;
    if (kernel.interrupt != NULL) {
        kernel.interrupt();
    }
}

TickType_t xTaskGetTickCount(void)
{
    return kernel.ticks;
}

void vTaskDelay(const TickType_t xTicksToDelay)
{
    TickType_t passed;
    for (passed = 0; passed < xTicksToDelay; ++passed) {
        pass_a_tick();
    }
}

/* As in the kernel, a buffer with its storage given holds one byte less than that. */
StreamBufferHandle_t xStreamBufferCreateStatic(size_t xBufferSizeBytes, size_t xTriggerLevelBytes,
                                               uint8_t *pucStreamBufferStorageArea,
                                               StaticStreamBuffer_t *pxStaticStreamBuffer)
{
    if (pucStreamBufferStorageArea == NULL || pxStaticStreamBuffer == NULL || xTriggerLevelBytes > xBufferSizeBytes) {
        return NULL;
    }
    *pxStaticStreamBuffer = (StaticStreamBuffer_t){.storage = pucStreamBufferStorageArea, .size = xBufferSizeBytes};
    return (StreamBufferHandle_t)(void *)pxStaticStreamBuffer;
}

size_t xStreamBufferSendFromISR(StreamBufferHandle_t xStreamBuffer, const void *pvTxData, size_t xDataLengthBytes,
                                BaseType_t *const pxHigherPriorityTaskWoken)
{
    StaticStreamBuffer_t *buffer = of(xStreamBuffer);
    const uint8_t *bytes = (const uint8_t *)pvTxData;
    size_t sent = 0;
    while (sent < xDataLengthBytes && buffer->count + 1 < buffer->size) {
        buffer->storage[(buffer->first + buffer->count++) % buffer->size] = bytes[sent++];
    }
    if (sent > 0 && pxHigherPriorityTaskWoken != NULL) {
        *pxHigherPriorityTaskWoken = pdTRUE;
    }
    return sent;
}

static void wait_for_bytes(const StaticStreamBuffer_t *buffer, TickType_t longest)
{
    TickType_t passed;
    kernel.longest_wait = longest > kernel.longest_wait ? longest : kernel.longest_wait;
    for (passed = 0; passed < longest && buffer->count == 0; ++passed) {
        pass_a_tick();
    }
    kernel.waits += buffer->count == 0;
}

size_t xStreamBufferReceive(StreamBufferHandle_t xStreamBuffer, void *pvRxData, size_t xBufferLengthBytes,
                            TickType_t xTicksToWait)
{
    StaticStreamBuffer_t *buffer = of(xStreamBuffer);
    uint8_t *bytes = (uint8_t *)pvRxData;
    size_t received = 0;
    wait_for_bytes(buffer, xTicksToWait);
    while (received < xBufferLengthBytes && buffer->count > 0) {
        bytes[received++] = buffer->storage[buffer->first];
        buffer->first = (buffer->first + 1) % buffer->size;
        --buffer->count;
    }
    return received;
}

size_t xStreamBufferBytesAvailable(StreamBufferHandle_t xStreamBuffer)
{
    return of(xStreamBuffer)->count;
}
