namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Where tokens are asked for: the authority's address, and the tenant whose endpoint it is.</summary>
internal sealed record LoginAddress(Uri Authority, string Tenant)
{
    /// <summary>A local stand-in for the login service, which has no certificate that Azure.Identity would take.</summary>
    public bool IsLocal => Authority.Scheme == Uri.UriSchemeHttp && Authority.IsLoopback;

    public Uri TokenEndpoint => new(Authority, $"{Uri.EscapeDataString(Tenant)}/oauth2/v2.0/token");

    /// <summary>Takes an address such as <c>https://login.example/tenant</c> apart; the bot's own tenant, when it has one, goes before the address's.</summary>
    public static LoginAddress Read(string loginUrl, string ownTenant)
    {
        var uri = new Uri(loginUrl);
        return new LoginAddress(
            new Uri(uri.GetLeftPart(UriPartial.Authority)),
            string.IsNullOrEmpty(ownTenant) ? uri.AbsolutePath.Trim('/').Split('/')[0] : ownTenant);
    }
}
