import type { Pattern } from "../lib/core/pattern.ts";

const FORMAT_REFERENCE = "https://github.com/microsoft/security-utilities";

/** Azure's queues, streams and devices. */
export const AZURE_MESSAGING_PATTERNS: readonly Pattern[] = [
  {
    name: "azure-messaging-key",
    companion: "azure-account",
    provider: "Azure",
    title: "Azure Service Bus, Event Hubs or Relay key",
    impact: "Whoever holds it can send, receive or manage messages of the namespace, as its policy allows.",
    anchor: "within",
    keywords: ["+ASb", "+AEh", "+ARm"],
    reach: [40, 16],
    regex:
      /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrt]))(?<secret>[A-Za-z0-9+/]{33}\+A(?:Sb|Eh|Rm)[A-P][A-Za-z0-9+/]{5}=)(?![\w+/=])/,
    proof: "azure-identifiable",
    revoke: [
      "Move your services to the policy's other key, then run `az servicebus namespace authorization-rule keys renew` (or `az eventhubs`, `az relay`).",
      "Turn off local authentication of the namespace and use Entra ID.",
    ],
    references: ["https://learn.microsoft.com/azure/service-bus-messaging/service-bus-sas", FORMAT_REFERENCE],
    token: "{base64:33}+ASb",
    examples: [
      "Endpoint=sb://acme.servicebus.windows.net/;SharedAccessKeyName=Root;SharedAccessKey={token}",
      "EVENTHUB_KEY={token}",
    ],
    counterExamples: ["{base64:33}+ASbA{base64:5}=", "{base64:20}+AEhA{base64:5}="],
  },
  {
    name: "azure-iot-key",
    companion: "azure-account",
    provider: "Azure",
    title: "Azure IoT key",
    impact: "Whoever holds it can act as the hub's service, as the provisioning service or as a device.",
    anchor: "within",
    keywords: ["AIoT"],
    reach: [40, 16],
    regex: /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrt]))(?<secret>[A-Za-z0-9+/]{33}AIoT[A-P][A-Za-z0-9+/]{5}=)(?![\w+/=])/,
    proof: "azure-identifiable",
    revoke: [
      "Renew the key in the portal: Shared access policies for a hub, Manage keys for a device.",
      "Put the new one on the devices; use X.509 certificates where you can.",
    ],
    references: ["https://learn.microsoft.com/azure/iot-hub/authenticate-authorize-sas", FORMAT_REFERENCE],
    token: "{base64:33}AIoT",
    examples: ["HostName=acme.azure-devices.net;DeviceId=a;SharedAccessKey={token}", "iot_key: {token}"],
    counterExamples: ["{base64:33}AIoTA{base64:5}=", "AIoT"],
  },
  {
    name: "azure-event-grid-key",
    provider: "Azure",
    title: "Azure Event Grid key",
    impact: "Whoever holds it can publish made-up events to the topic.",
    anchor: "within",
    keywords: ["AZEG"],
    reach: [40, 16],
    regex: /(?:(?<![A-Za-z0-9+/])|(?<=\\[nrt]))(?<secret>[A-Za-z0-9+/]{33}AZEG[A-P][A-Za-z0-9+/]{5}=)(?![\w+/=])/,
    proof: "azure-identifiable",
    revoke: [
      "Move your publishers to the other key, then run `az eventgrid topic key regenerate --key-name key1` (or key2).",
      "Turn off local authentication of the topic and use Entra ID.",
    ],
    references: ["https://learn.microsoft.com/azure/event-grid/get-access-keys", FORMAT_REFERENCE],
    token: "{base64:33}AZEG",
    examples: ["aeg-sas-key: {token}", "EVENT_GRID_KEY={token}"],
    counterExamples: ["{base64:33}AZEGA{base64:5}=", "AZEG"],
  },
];
