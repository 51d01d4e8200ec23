/*
 * Quectel BG95, BG77 and BG600L: names and meanings of result codes.
 *
 * Generated from the spec of bg95 by: ./atbind generate bg95
 */
#include "bg95/bg95_codes.h"

#include "bg95/bg95_tables.h"

const at_code bg95_cme_codes[66] = {
    {0, "phone_failure", "Phone failure"},
    {1, "no_connection_to_phone", "No connection to phone"},
    {2, "phone_adaptor_link_reserved", "Phone-adaptor link reserved"},
    {3, "operation_not_allowed", "Operation not allowed"},
    {4, "operation_not_supported", "Operation not supported"},
    {5, "ph_sim_pin_required", "PH-SIM PIN required"},
    {6, "ph_fsim_pin_required", "PH-FSIM PIN required"},
    {7, "ph_fsim_puk_required", "PH-FSIM PUK required"},
    {10, "sim_not_inserted", "SIM not inserted"},
    {11, "sim_pin_required", "SIM PIN required"},
    {12, "sim_puk_required", "SIM PUK required"},
    {13, "sim_failure", "SIM failure"},
    {14, "sim_busy", "SIM busy"},
    {15, "sim_wrong", "SIM wrong"},
    {16, "incorrect_password", "Incorrect password"},
    {17, "sim_pin2_required", "SIM PIN2 required"},
    {18, "sim_puk2_required", "SIM PUK2 required"},
    {20, "memory_full", "Memory full"},
    {21, "invalid_index", "Invalid index"},
    {22, "not_found", "Not found"},
    {23, "memory_failure", "Memory failure"},
    {24, "text_string_too_long", "Text string too long"},
    {25, "invalid_characters_in_text_string", "Invalid characters in text string"},
    {26, "dial_string_too_long", "Dial string too long"},
    {27, "invalid_characters_in_dial_string", "Invalid characters in dial string"},
    {30, "no_network_service", "No network service"},
    {31, "network_timeout", "Network timeout"},
    {32, "emergency_calls_only", "Network not allowed - emergency calls only"},
    {40, "network_personalization_pin_required", "Network personalization PIN required"},
    {41, "network_personalization_puk_required", "Network personalization PUK required"},
    {42, "network_subset_personalization_pin_required", "Network subset personalization PIN required"},
    {43, "network_subset_personalization_puk_required", "Network subset personalization PUK required"},
    {44, "service_provider_personalization_pin_required", "Service provider personalization PIN required"},
    {45, "service_provider_personalization_puk_required", "Service provider personalization PUK required"},
    {46, "corporate_personalization_pin_required", "Corporate personalization PIN required"},
    {47, "corporate_personalization_puk_required", "Corporate personalization PUK required"},
    {48, "hidden_key_required", "Hidden key required"},
    {49, "eap_method_not_supported", "EAP method not supported"},
    {50, "incorrect_parameters", "Incorrect parameters"},
    {51, "command_disabled", "Command implemented but currently disabled"},
    {52, "command_aborted_by_user", "Command aborted by user"},
    {53, "not_attached", "Not attached to network due to MT functionality restrictions"},
    {54, "modem_not_allowed", "Modem not allowed - MT restricted to emergency calls only"},
    {55, "operation_not_allowed_mt_restricted", "Operation not allowed because of MT functionality restrictions"},
    {56, "fixed_dial_number_only", "Fixed dial number only allowed - called number is not a fixed dial number"},
    {57, "temporarily_out_of_service", "Temporarily out of service due to other MT usage"},
    {58, "language_not_supported", "Language or alphabet not supported"},
    {59, "unexpected_data_value", "Unexpected data value"},
    {60, "system_failure", "System failure"},
    {61, "data_missing", "Data missing"},
    {62, "call_barred", "Call barred"},
    {63, "message_waiting_indication_subscription_failure", "Message waiting indication subscription failure"},
    {100, "unknown", "Unknown"},
    {103, "illegal_ms", "Illegal MS"},
    {106, "illegal_me", "Illegal ME"},
    {107, "gprs_services_not_allowed", "GPRS services not allowed"},
    {111, "plmn_not_allowed", "PLMN not allowed"},
    {112, "location_area_not_allowed", "Location area not allowed"},
    {113, "roaming_not_allowed", "Roaming not allowed in this location area"},
    {132, "service_option_not_supported", "Service option not supported"},
    {133, "requested_service_option_not_subscribed", "Requested service option not subscribed"},
    {134, "service_option_temporarily_out_of_order", "Service option temporarily out of order"},
    {148, "unspecified_gprs_error", "Unspecified GPRS error"},
    {149, "pdp_authentication_failure", "PDP authentication failure"},
    {150, "invalid_mobile_class", "Invalid mobile class"},
    {159, "uplink_busy", "Uplink busy or flow control"},
};

const at_code *bg95_cme_code(int32_t code)
{
    return at_find_code(bg95_cme_codes, sizeof bg95_cme_codes / sizeof bg95_cme_codes[0], code);
}

const at_code bg95_err_codes[26] = {
    {0, "success", "Operation successful"},
    {550, "unknown", "Unknown error"},
    {551, "blocked", "Operation blocked"},
    {552, "invalid_parameter", "Invalid parameter"},
    {553, "memory_not_enough", "Memory not enough"},
    {554, "create_socket_failed", "Create socket failed"},
    {555, "operation_not_supported", "Operation not supported"},
    {556, "socket_bind_failed", "Socket bind failed"},
    {557, "socket_listen_failed", "Socket listen failed"},
    {558, "socket_write_failed", "Socket write failed"},
    {559, "socket_read_failed", "Socket read failed"},
    {560, "socket_accept_failed", "Socket accept failed"},
    {561, "open_pdp_context_failed", "Open PDP context failed"},
    {562, "close_pdp_context_failed", "Close PDP context failed"},
    {563, "socket_identity_used", "Socket identity has been used"},
    {564, "dns_busy", "DNS busy"},
    {565, "dns_parse_failed", "DNS parse failed"},
    {566, "socket_connection_failed", "Socket connection failed"},
    {567, "socket_closed", "Socket has been closed"},
    {568, "operation_busy", "Operation busy"},
    {569, "operation_timeout", "Operation timeout"},
    {570, "pdp_context_broken_down", "PDP context break down"},
    {571, "cancel_send", "Cancel send"},
    {572, "operation_not_allowed", "Operation not allowed"},
    {573, "apn_not_configured", "APN not configured"},
    {574, "port_busy", "Port busy"},
};

const at_code *bg95_err_code(int32_t code)
{
    return at_find_code(bg95_err_codes, sizeof bg95_err_codes / sizeof bg95_err_codes[0], code);
}
