using System.Collections.Concurrent;
using System.Security.Cryptography;
using Microsoft.IdentityModel.JsonWebTokens;
using Microsoft.IdentityModel.Tokens;

namespace Sleutelnet.Bench;

/// <summary>What Teams is to a bot, on loopback: the issuer of tokens with its published keys, the login service, and the connector.</summary>
internal sealed class Teams : IAsyncDisposable
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string TenantId = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";
    private const string Issuer = "https://issuer.test";
    private const string KeyId = "bench";
    private static readonly string[] Endorsements = ["msteams"];

    private readonly RSA key = RSA.Create(2048);
    private readonly ConcurrentDictionary<string, byte[]> sent = new();
    private readonly WebApplication app;
    private int calls;

    private Teams(WebApplication app) => this.app = app;

    public string Address => app.Urls.First();

    /// <summary>The header that lets the channel in.</summary>
    public string Authorization { get; private set; } = "";

    /// <summary>How much longer the connector takes than it would.</summary>
    public TimeSpan Delay { get; set; }

    /// <summary>How often the connector was called.</summary>
    public int Calls => calls;

    /// <summary>Takes what is sent to a conversation; null while all of it is simply taken.</summary>
    public Func<string, HttpContext, Task<IResult>>? Receive { get; set; }

    public static async Task<Teams> StartAsync()
    {
        var teams = new Teams(Loopback.Build());
        teams.Map();
        await teams.app.StartAsync();
        teams.Authorization = "Bearer " + teams.Token();
        return teams;
    }

    /// <summary>The last activity sent to a conversation.</summary>
    public byte[] LastTo(string conversation) => sent[conversation];

    /// <summary>The settings of a bot in this Teams, as environment variables.</summary>
    public Dictionary<string, string> SettingsOfABot() => new()
    {
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppPassword"] = "secret",
        ["MicrosoftAppTenantId"] = TenantId,
        ["Connector__AllowedHosts__0"] = Address,
        ["ToBotFromChannelTokenIssuer"] = Issuer,
        ["ToBotFromChannelOpenIdMetadataUrl"] = Address + "/metadata",
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = Address + "/metadata",
        ["ToChannelFromBotLoginUrl"] = Address + "/login",
        ["ToChannelFromBotOAuthScope"] = "https://connector.test",
        ["OAuthUrl"] = Address,
        ["CallerId"] = "urn:bench",
    };

    public async ValueTask DisposeAsync()
    {
        await app.DisposeAsync();
        key.Dispose();
    }

    private string Token() => new JsonWebTokenHandler().CreateToken(new SecurityTokenDescriptor
    {
        Issuer = Issuer,
        Audience = AppId,
        NotBefore = DateTime.UtcNow.AddMinutes(-1),
        Expires = DateTime.UtcNow.AddHours(4),
        Claims = new Dictionary<string, object> { ["serviceurl"] = Address },
        SigningCredentials = new SigningCredentials(new RsaSecurityKey(key) { KeyId = KeyId }, SecurityAlgorithms.RsaSha256),
    });

    private void Map()
    {
        var published = key.ExportParameters(includePrivateParameters: false);
        var (modulus, exponent) = (Base64UrlEncoder.Encode(published.Modulus), Base64UrlEncoder.Encode(published.Exponent));
        app.MapGet("/metadata", () => Results.Json(new { issuer = Issuer, jwks_uri = Address + "/keys" }));
        app.MapGet("/keys", () => Results.Json(new
        {
            keys = new[] { new { kty = "RSA", use = "sig", kid = KeyId, n = modulus, e = exponent, endorsements = Endorsements } },
        }));
        app.MapPost("/{tenant}/oauth2/v2.0/token", () => Results.Json(new { token_type = "Bearer", expires_in = 3600, access_token = "token" }));
        app.MapPost("/v3/conversations/{conversation}/activities/{replyTo?}", TakeAsync);
    }

    private async Task<IResult> TakeAsync(string conversation, HttpRequest request)
    {
        Interlocked.Increment(ref calls);
        if (Receive is { } receive)
            return await receive(conversation, request.HttpContext);
        using var body = new MemoryStream((int)(request.ContentLength ?? 4096));
        await request.Body.CopyToAsync(body);
        sent[conversation] = body.ToArray();
        if (Delay > TimeSpan.Zero)
            await Task.Delay(Delay);
        return Results.Json(new { id = "sent" }, statusCode: StatusCodes.Status201Created);
    }
}
