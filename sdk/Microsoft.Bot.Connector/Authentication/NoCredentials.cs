using Microsoft.Rest;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>For a bot without an app id: its calls carry no token.</summary>
internal sealed class NoCredentials : ServiceClientCredentials
{
    public static readonly NoCredentials Instance = new();
}
