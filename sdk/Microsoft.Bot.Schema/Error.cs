using Newtonsoft.Json;

namespace Microsoft.Bot.Schema;

public class Error
{
    [JsonProperty("code")]
    public string Code { get; set; }

    [JsonProperty("message")]
    public string Message { get; set; }
}
