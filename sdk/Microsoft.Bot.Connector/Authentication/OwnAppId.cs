namespace Microsoft.Bot.Connector.Authentication;

internal static class OwnAppId
{
    /// <exception cref="InvalidOperationException">Credentials are asked for another bot than the one they belong to.</exception>
    public static void Require(string asked, string own)
    {
        if (asked != own)
        {
            throw new InvalidOperationException("Invalid appId.");
        }
    }
}
