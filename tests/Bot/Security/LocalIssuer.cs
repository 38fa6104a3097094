using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Http;

namespace Sleutelnet.Bot.Tests.Security;

/// <summary>The channel's token service and the login service in one, with keys of its own.</summary>
internal sealed class LocalIssuer : IAsyncDisposable
{
    public const string Issuer = "https://issuer.test";
    public const string TokenForTheConnector = "token-for-the-connector";

    // Making a key takes long; one for each id serves all tests.
    private static readonly ConcurrentDictionary<string, Lazy<RSA>> Made = new();

    private readonly ConcurrentDictionary<string, (RSA Key, string[] Endorsements)> _keys = new();
    private WebApplication _app = null!;
    private int _keyReads;

    public string Address => LocalServer.AddressOf(_app);

    public int KeyReads => _keyReads;

    public static async Task<LocalIssuer> StartAsync()
    {
        var issuer = new LocalIssuer();
        issuer.Publish("key-1", "msteams");
        issuer.Publish("key-of-another-channel", "webchat");
        issuer.Publish("key-without-endorsements");
        issuer._app = await LocalServer.StartAsync(issuer.Map);
        return issuer;
    }

    public RSA Publish(string keyId, params string[] endorsements)
    {
        var key = Made.GetOrAdd(keyId, _ => new Lazy<RSA>(() => RSA.Create(2048))).Value;
        _keys[keyId] = (key, endorsements);
        return key;
    }

    public void Withdraw(string keyId) => _keys.TryRemove(keyId, out _);

    public RSA KeyOf(string keyId) => _keys[keyId].Key;

    public ValueTask DisposeAsync() => _app.DisposeAsync();

    private void Map(WebApplication app)
    {
        app.MapGet("/metadata", () => Results.Text(new JsonObject { ["issuer"] = Issuer, ["jwks_uri"] = Address + "/keys" }.ToJsonString(), "application/json"));
        app.MapGet("/keys", () =>
        {
            Interlocked.Increment(ref _keyReads);
            return Results.Text(new JsonObject { ["keys"] = new JsonArray([.. _keys.Select(Described)]) }.ToJsonString(), "application/json");
        });
        app.MapPost("/{tenant}/oauth2/v2.0/token", () => Results.Text(
            new JsonObject { ["token_type"] = "Bearer", ["expires_in"] = 3600, ["access_token"] = TokenForTheConnector }.ToJsonString(), "application/json"));
    }

    private static JsonObject Described(KeyValuePair<string, (RSA Key, string[] Endorsements)> published)
    {
        var parameters = published.Value.Key.ExportParameters(false);
        var key = new JsonObject
        {
            ["kty"] = "RSA",
            ["use"] = "sig",
            ["kid"] = published.Key,
            ["n"] = Jwt.Encode(parameters.Modulus!),
            ["e"] = Jwt.Encode(parameters.Exponent!),
        };
        if (published.Value.Endorsements.Length > 0)
        {
            key["endorsements"] = new JsonArray([.. published.Value.Endorsements.Select(name => JsonValue.Create(name))]);
        }

        return key;
    }
}
