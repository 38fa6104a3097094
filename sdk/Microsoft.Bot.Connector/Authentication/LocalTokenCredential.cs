using System.Net.Http.Json;
using System.Text.Json.Serialization;
using Azure.Core;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>
/// Asks a login service on this machine for a token by the client credentials grant. Azure.Identity takes https only, so a bot that is
/// pointed at a local issuer for tests would otherwise send nothing.
/// </summary>
internal sealed class LocalTokenCredential(LoginAddress login, string appId, string secret, HttpClient http) : TokenCredential
{
    public override AccessToken GetToken(TokenRequestContext requestContext, CancellationToken cancellationToken) =>
        throw new NotSupportedException("Only the asynchronous way is used.");

    public override async ValueTask<AccessToken> GetTokenAsync(TokenRequestContext requestContext, CancellationToken cancellationToken)
    {
        using var form = new FormUrlEncodedContent(new Dictionary<string, string>
        {
            ["grant_type"] = "client_credentials",
            ["client_id"] = appId,
            ["client_secret"] = secret,
            ["scope"] = string.Join(' ', requestContext.Scopes),
        });
        using var response = await http.PostAsync(login.TokenEndpoint, form, cancellationToken);
        response.EnsureSuccessStatusCode();
        var grant = await response.Content.ReadFromJsonAsync<Grant>(cancellationToken);
        return new AccessToken(grant.Token, DateTimeOffset.UtcNow.AddSeconds(grant.ExpiresIn));
    }

    private sealed record Grant(
        [property: JsonPropertyName("access_token")] string Token,
        [property: JsonPropertyName("expires_in")] int ExpiresIn);
}
