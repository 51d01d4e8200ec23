/*
 * Quectel BC28: names and meanings of result codes.
 *
 * Generated from the spec of bc28 by: ./atbind generate bc28
 */
#include "bc28/bc28_codes.h"

#include "bc28/bc28_tables.h"

const at_code bc28_cme_general_codes[8] = {
    {3, "operation_not_allowed", "Operation not allowed"},
    {4, "operation_not_supported", "Operation not supported"},
    {23, "memory_failure", "Memory failure"},
    {30, "no_network_service", "No network service"},
    {50, "incorrect_parameters", "Incorrect parameters"},
    {51, "command_disabled", "Command implemented but currently disabled"},
    {52, "command_aborted_by_user", "Command aborted by user"},
    {159, "uplink_busy", "Uplink busy/flow control"},
};

const at_code *bc28_cme_general_code(int32_t code)
{
    return at_find_code(bc28_cme_general_codes, sizeof bc28_cme_general_codes / sizeof bc28_cme_general_codes[0], code);
}

const at_code bc28_cme_sms_codes[23] = {
    {300, "me_failure", "ME failure"},
    {301, "sms_service_reserved", "SMS service of ME reserved"},
    {302, "operation_not_allowed", "Operation not allowed"},
    {303, "operation_not_supported", "Operation not supported"},
    {304, "invalid_pdu_mode_parameter", "Invalid PDU mode parameter"},
    {305, "invalid_text_mode_parameter", "Invalid text mode parameter"},
    {310, "usim_not_inserted", "USIM not inserted"},
    {311, "usim_pin_required", "USIM PIN required"},
    {312, "ph_usim_pin_required", "PH-USIM PIN required"},
    {313, "usim_failure", "USIM failure"},
    {314, "usim_busy", "USIM busy"},
    {315, "usim_wrong", "USIM wrong"},
    {316, "usim_puk_required", "USIM PUK required"},
    {317, "usim_pin2_required", "USIM PIN2 required"},
    {318, "usim_puk2_required", "USIM PUK2 required"},
    {320, "memory_failure", "Memory failure"},
    {321, "invalid_memory_index", "Invalid memory index"},
    {322, "memory_full", "Memory full"},
    {330, "smsc_address_unknown", "SMSC address unknown"},
    {331, "no_network_service", "No network service"},
    {332, "network_timeout", "Network timeout"},
    {340, "no_cnma_acknowledgement_expected", "No +CNMA acknowledgement expected"},
    {500, "unknown_error", "Unknown error"},
};

const at_code *bc28_cme_sms_code(int32_t code)
{
    return at_find_code(bc28_cme_sms_codes, sizeof bc28_cme_sms_codes / sizeof bc28_cme_sms_codes[0], code);
}

const at_code bc28_cme_module_codes[25] = {
    {512, "required_parameter_not_configured", "Required parameter not configured"},
    {513, "tup_not_registered", "TUP not registered"},
    {514, "at_internal_error", "AT internal error"},
    {515, "cid_active", "CID is active"},
    {516, "incorrect_state", "Incorrect state for command"},
    {517, "cid_invalid", "CID is invalid"},
    {518, "cid_not_active", "CID is not active"},
    {520, "deactivate_last_cid", "Deactivate the last active CID"},
    {521, "cid_not_defined", "CID is not defined"},
    {522, "uart_parity_error", "UART parity error"},
    {523, "uart_frame_error", "UART frame error"},
    {524, "minimal_function_mode", "UE is in minimal function mode (AT+CFUN=0)"},
    {525, "command_aborted_in_processing", "AT command aborted: in processing"},
    {526, "command_aborted_error", "AT command aborted: error"},
    {527, "command_interrupted", "Command interrupted"},
    {528, "configuration_conflicts", "Configuration conflicts"},
    {529, "fota_updating", "During FOTA updating"},
    {530, "not_at_allocated_socket", "Not the AT allocated socket"},
    {531, "usim_pin_blocked", "USIM PIN is blocked"},
    {532, "usim_puk_blocked", "USIM PUK is blocked"},
    {533, "not_mipi_module", "Not mipi module"},
    {534, "file_not_found", "File not found"},
    {535, "conditions_not_satisfied", "conditions of use not satisfied"},
    {536, "uart_buffer_error", "at uart buffer error"},
    {537, "back_off_timer_running", "Back off timer is running"},
};

const at_code *bc28_cme_module_code(int32_t code)
{
    return at_find_code(bc28_cme_module_codes, sizeof bc28_cme_module_codes / sizeof bc28_cme_module_codes[0], code);
}

const at_code bc28_cme_codes[66] = {
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

const at_code *bc28_cme_code(int32_t code)
{
    return at_find_code(bc28_cme_codes, sizeof bc28_cme_codes / sizeof bc28_cme_codes[0], code);
}
