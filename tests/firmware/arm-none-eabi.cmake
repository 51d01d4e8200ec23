# Toolchain for the boards that QEMU plays. The board chooses the core.

set(CMAKE_SYSTEM_NAME Generic)
set(CMAKE_SYSTEM_PROCESSOR arm)
set(CMAKE_C_COMPILER arm-none-eabi-gcc)
set(CMAKE_TRY_COMPILE_TARGET_TYPE STATIC_LIBRARY)
set(CMAKE_TRY_COMPILE_PLATFORM_VARIABLES BOARD)
set(CMAKE_FIND_ROOT_PATH_MODE_PROGRAM NEVER)

set(core_of_microbit cortex-m0)
set(core_of_mps2-an385 cortex-m3)
set(core_of_mps2-an386 cortex-m4)
set(core_of_mps2-an505 cortex-m33)
set(CMAKE_C_FLAGS_INIT "-mcpu=${core_of_${BOARD}} -mthumb -ffunction-sections -fdata-sections")
set(CMAKE_EXE_LINKER_FLAGS_INIT "-specs=nano.specs -nostartfiles -Wl,--gc-sections")
