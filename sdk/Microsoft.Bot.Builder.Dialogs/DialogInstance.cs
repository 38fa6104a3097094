using Newtonsoft.Json;

namespace Microsoft.Bot.Builder.Dialogs;

public class DialogInstance
{
    [JsonProperty("id")]
    public string Id { get; set; }

    [JsonProperty("state")]
    public IDictionary<string, object> State { get; set; }

    [JsonProperty("version")]
    public string Version { get; set; }
}
