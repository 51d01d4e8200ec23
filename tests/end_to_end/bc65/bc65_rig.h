/*
 * What the tests of BC65 have in common: sockets, their settings, where CoAP data are kept.
 */
#ifndef ATBIND_TESTS_END_TO_END_BC65_RIG_H
#define ATBIND_TESTS_END_TO_END_BC65_RIG_H

#include "peer.h"

enum { SOCKETS = 6, COAP_PLACE = SOCKETS };

/* Opens socket `id` of the module to a new peer and returns the peer's end of the connection. */
int peer_open(test_rig *rig, int id, bc65_access_mode access_mode);

/* Switches "showlength", "viewmode" and the format of received data. */
void rig_show_lengths(test_rig *rig, bool shown);
void rig_set_view(test_rig *rig, bc65_qicfg_view_mode view);
void rig_receive_as(test_rig *rig, bc65_qicfg_recv_data_format format);

#endif
