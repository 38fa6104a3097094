using System.Security.Claims;
using Microsoft.Bot.Schema;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Microsoft.Bot.Connector.Authentication;

/// <summary>Checks the tokens with which the channel signs what it sends.</summary>
internal sealed class ChannelTokens
{
    // An RSA signature only: with a key anyone can fetch, a token signed by that key's text as a secret must not hold.
    private static readonly string[] Algorithms =
        [SecurityAlgorithms.RsaSha256, SecurityAlgorithms.RsaSha384, SecurityAlgorithms.RsaSha512];

    private readonly JsonWebTokenHandler _handler = new() { MapInboundClaims = false };
    private readonly ServiceClientCredentialsFactory _credentials;
    private readonly string[] _requiredEndorsements;
    private readonly SigningKeys _keys;
    private readonly string _issuer;

    public ChannelTokens(Cloud cloud, ServiceClientCredentialsFactory credentials, AuthenticationConfiguration configuration, SigningKeys keys)
    {
        _issuer = cloud.TokenIssuer;
        _credentials = credentials;
        _requiredEndorsements = configuration?.RequiredEndorsements ?? [];
        _keys = keys;
    }

    /// <exception cref="UnauthorizedAccessException">There is no token in the header, or it does not hold for this activity.</exception>
    public async Task<ClaimsIdentity> ValidateAsync(string authHeader, Activity activity, CancellationToken cancellationToken)
    {
        var token = Read(authHeader);
        var key = await _keys.FindAsync(token.Kid, cancellationToken)
            ?? throw new UnauthorizedAccessException("The token is signed with a key that the channel does not publish.");
        var result = await _handler.ValidateTokenAsync(token, ParametersFor(key));
        if (!result.IsValid)
        {
            throw new UnauthorizedAccessException("The token does not hold.", result.Exception);
        }

        Require(await IsForThisBot(token, cancellationToken), "The token is meant for another bot.");
        Require(key.Endorses(activity.ChannelId), "The key is not endorsed for the activity's channel.");
        Require(_requiredEndorsements.All(key.Endorses), "The key misses an endorsement that is required.");
        Require(IsForServiceOf(token, activity), "The token is meant for another service address than the activity's.");
        return result.ClaimsIdentity;
    }

    private JsonWebToken Read(string authHeader)
    {
        var parts = authHeader?.Split(' ') ?? [];
        Require(parts.Length == 2 && parts[0].Equals("Bearer", StringComparison.OrdinalIgnoreCase), "The request carries no bearer token.");
        try
        {
            return _handler.ReadJsonWebToken(parts[1]);
        }
        catch (Exception exception) when (exception is ArgumentException or SecurityTokenException)
        {
            throw new UnauthorizedAccessException("The bearer token cannot be read.", exception);
        }
    }

    private TokenValidationParameters ParametersFor(SigningKey key) => new()
    {
        ValidIssuer = _issuer,
        IssuerSigningKey = key.Key,
        TryAllIssuerSigningKeys = false,
        ValidAlgorithms = Algorithms,
        RequireSignedTokens = true,
        RequireExpirationTime = true,
        ClockSkew = TimeSpan.FromMinutes(5),
        // The audience is asked of the credentials, which know the bot's own id.
        ValidateAudience = false,
    };

    private async Task<bool> IsForThisBot(JsonWebToken token, CancellationToken cancellationToken) =>
        token.Audiences.Count() == 1 && await _credentials.IsValidAppIdAsync(token.Audiences.First(), cancellationToken);

    private static bool IsForServiceOf(JsonWebToken token, Activity activity) =>
        token.TryGetPayloadValue<string>(AuthenticationConstants.ServiceUrlClaim, out var serviceUrl)
        && !string.IsNullOrEmpty(serviceUrl)
        && serviceUrl.Equals(activity.ServiceUrl, StringComparison.OrdinalIgnoreCase);

    private static void Require(bool holds, string otherwise)
    {
        if (!holds)
        {
            throw new UnauthorizedAccessException(otherwise);
        }
    }
}
