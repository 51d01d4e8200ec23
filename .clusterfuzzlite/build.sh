#!/bin/bash -eu
# Builds every fuzz target, with its seeds, its dictionary and the spec that it reads beside it.

build=${WORK:-/tmp}/atbind
programs=$build/tests/fuzz

# Programs run where libraries of the builder are not installed, so they look for them beside themselves. The linker's
# flags are those of C++: libFuzzer is written in it.
cmake -S . -B "$build" -DATBIND_FUZZ=ON -DATBIND_TOOLS=OFF -DATBIND_WARNINGS_AS_ERRORS=OFF \
    -DCMAKE_C_FLAGS="$CFLAGS" -DCMAKE_EXE_LINKER_FLAGS="${CXXFLAGS:-}" \
    -DATBIND_FUZZ_ENGINE="$LIB_FUZZING_ENGINE" -DCMAKE_BUILD_RPATH='$ORIGIN/lib'
cmake --build "$build" --target atbind_fuzz --parallel "$(nproc)"
python3 tests/fuzz/seeds.py "$programs"

mkdir -p "$OUT/lib"
cp -L "$(pkg-config --variable=libdir yaml-0.1)"/libyaml-0.so.2 "$(pkg-config --variable=libdir libuv)"/libuv.so.1 "$OUT/lib"
cp "$programs"/*.json "$OUT"
for seeds in "$programs"/seeds/*; do
    target=$(basename "$seeds")
    cp "$programs/$target" "$OUT"
    cp "$programs/dictionaries/$target" "$OUT/$target.dict"
    rm -f "$OUT/${target}_seed_corpus.zip"
    zip -q -j -r "$OUT/${target}_seed_corpus.zip" "$seeds"
    for kept in "tests/fuzz/regressions/$target" "tests/fuzz/regressions/${target%%-*}"; do
        [ ! -d "$kept" ] || zip -q -j -r "$OUT/${target}_seed_corpus.zip" "$kept"
    done
    printf '[libfuzzer]\nmax_len = 4096\n' >"$OUT/$target.options"
done
