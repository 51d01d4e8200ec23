#include "machine.h"

#include "andlink.h"
#include "boot.h"
#include "censor.h"
#include "coap.h"
#include "control.h"
#include "error_memory.h"
#include "fault_maker.h"
#include "registration.h"
#include "resolver.h"
#include "spec.h"
#include "ssl.h"
#include "tcpip.h"
#include "trace.h"

#include <stdlib.h>

struct machine {
    uv_loop_t *loop;
    struct spec *spec;
    struct module *module;
    struct output *output;
    struct resolver *resolver;
    struct transport *transport;
    struct control control;
    struct boot boot;
    struct fault_maker faults;
    struct registration_state registration;
    struct tcpip tcpip;
    struct andlink andlink;
    struct ssl ssl;
    struct coap coap;
    bool has_host; /* before the transport has returned, too */
};

static void on_attached(void *owner, bool attached)
{
    struct machine *machine = owner;
    machine->has_host = attached;
    if (attached && machine->transport != NULL) {
        output_attach(machine->output, machine->transport);
        boot_host_came(&machine->boot);
    } else if (!attached) {
        output_detach(machine->output);
        module_reset_input(machine->module);
    }
}

static void on_received(void *owner, const char *data, size_t length)
{
    struct machine *machine = owner;
    output_heard(machine->output, length);
    module_receive(machine->module, data, length);
    transport_pause(machine->transport, output_is_stalled(machine->output));
}

static void on_written(void *owner, bool success)
{
    struct machine *machine = owner;
    output_written(machine->output, success);
}

static void on_drained(void *owner)
{
    struct machine *machine = owner;
    transport_pause(machine->transport, output_is_stalled(machine->output));
}

static bool open_transport(struct machine *machine, const struct machine_options *options)
{
    const struct transport_user user = {machine, on_attached, on_received, on_written};
    if (options->pty != NULL) {
        machine->transport = transport_open_pty(machine->loop, options->pty, user);
    } else if (options->descriptor != NO_DESCRIPTOR) {
        machine->transport = transport_open_descriptor(machine->loop, options->descriptor, user);
    } else {
        machine->transport = transport_open_tcp(machine->loop, options->tcp, user);
    }
    if (machine->transport != NULL && machine->has_host) {
        output_attach(machine->output, machine->transport);
        boot_host_came(&machine->boot);
    }
    return machine->transport != NULL;
}

/* What the family has commands for. */
static void open_behaviour(struct machine *machine, const struct machine_options *options)
{
    if (module_has_command(machine->module, "QIOPEN")) {
        tcpip_open(&machine->tcpip, machine->loop, machine->module, machine->output, machine->resolver,
                   options->faults.seed);
    }
    if (module_has_command(machine->module, "QSSLOPEN")) {
        ssl_open(&machine->ssl, machine->loop, machine->module, machine->output, machine->resolver, &machine->control);
    }
    error_memory_open(machine->module);
    if (module_has_command(machine->module, "QCOAPOPEN")) {
        coap_open(&machine->coap, machine->loop, machine->module, &machine->registration, options->faults.seed);
    }
    if (module_has_command(machine->module, "QLASREGIND")) {
        andlink_open(&machine->andlink, machine->loop, machine->module, &machine->control, &machine->boot,
                     &machine->registration);
    }
}

static void close_behaviour(struct machine *machine)
{
    if (module_has_command(machine->module, "QIOPEN")) {
        tcpip_close(&machine->tcpip);
    }
    if (module_has_command(machine->module, "QSSLOPEN")) {
        ssl_close(&machine->ssl);
    }
    if (module_has_command(machine->module, "QCOAPOPEN")) {
        coap_close(&machine->coap);
    }
    if (module_has_command(machine->module, "QLASREGIND")) {
        andlink_close(&machine->andlink);
    }
}

static void open_module(struct machine *machine, const struct machine_options *options)
{
    machine->output = output_open(machine->loop, options->faults);
    machine->module = module_create(machine->loop, spec_root(machine->spec), machine->output);
    output_when_drained(machine->output, (struct output_user){machine, on_drained});
    registration_init(&machine->registration, machine->module);
    control_open(&machine->control, machine->loop, machine->module);
    boot_open(&machine->boot, machine->loop, machine->module, &machine->control, options->boots, options->cause);
    fault_maker_open(&machine->faults, machine->loop, machine->module, machine->output, &machine->boot,
                     &machine->control);
    open_behaviour(machine, options);
    if (options->echo != KEEP_ECHO) {
        modes_set(module_modes(machine->module), "echo", 0, options->echo);
    }
}

static bool start(struct machine *machine, const struct machine_options *options)
{
    machine->spec = spec_load(options->spec);
    if (machine->spec == NULL || (options->trace != NULL && !trace_open(options->trace))) {
        return false;
    }
    if (!options->shows_secrets) {
        censor_learn(spec_root(machine->spec));
    }
    machine->resolver = resolver_open(machine->loop, options->dns);
    if (machine->resolver == NULL) {
        return false;
    }
    open_module(machine, options);
    return open_transport(machine, options);
}

struct machine *machine_open(uv_loop_t *loop, const struct machine_options *options)
{
    struct machine *machine = allocate(sizeof *machine);
    machine->loop = loop;
    if (!start(machine, options)) {
        machine_close(machine);
        return NULL;
    }
    return machine;
}

/* What still happens while the parts close is said to the output, so it goes last. */
void machine_close(struct machine *machine)
{
    if (machine->module != NULL) {
        close_behaviour(machine);
        control_close(&machine->control);
        boot_close(&machine->boot);
        fault_maker_close(&machine->faults);
        module_close(machine->module);
        transport_close(machine->transport);
        output_detach(machine->output);
        resolver_close(machine->resolver);
        uv_run(machine->loop, UV_RUN_DEFAULT);
        output_close(machine->output);
        uv_run(machine->loop, UV_RUN_DEFAULT);
        module_free(machine->module);
    }
    spec_free(machine->spec);
    trace_close();
    censor_forget();
    free(machine);
}

struct module *machine_module(struct machine *machine)
{
    return machine->module;
}

struct output *machine_output(struct machine *machine)
{
    return machine->output;
}
