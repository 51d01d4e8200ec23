#ifndef INC_TASK_H
#define INC_TASK_H

#ifndef INC_FREERTOS_H
#error "include FreeRTOS.h first, as the kernel asks for"
#endif

TickType_t xTaskGetTickCount(void);
void vTaskDelay(const TickType_t xTicksToDelay);

#endif
