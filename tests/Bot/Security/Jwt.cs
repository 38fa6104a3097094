using System.Buffers.Text;
using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Sleutelnet.Bot.Tests.Security;

/// <summary>A token put together by hand, so that it can be wrong in every way.</summary>
internal sealed class Jwt
{
    public JsonObject Header { get; } = new() { ["alg"] = "RS256", ["typ"] = "JWT", ["kid"] = "key-1" };

    public JsonObject Claims { get; } = [];

    public static string Encode(byte[] bytes) => Base64Url.EncodeToString(bytes);

    public static Jwt Good(string serviceUrl)
    {
        var jwt = new Jwt();
        jwt.Claims["iss"] = LocalIssuer.Issuer;
        jwt.Claims["aud"] = BotUnderTest.AppId;
        jwt.Claims["serviceurl"] = serviceUrl;
        jwt.Valid(TimeSpan.FromMinutes(-1), TimeSpan.FromHours(1));
        return jwt;
    }

    /// <summary>Sets the span in which the token holds, from and until counted from now.</summary>
    public void Valid(TimeSpan from, TimeSpan until)
    {
        Claims["nbf"] = DateTimeOffset.UtcNow.Add(from).ToUnixTimeSeconds();
        Claims["exp"] = DateTimeOffset.UtcNow.Add(until).ToUnixTimeSeconds();
    }

    public string Signed(RSA key, HashAlgorithmName? hash = null) =>
        Signed(bytes => key.SignData(bytes, hash ?? HashAlgorithmName.SHA256, RSASignaturePadding.Pkcs1));

    public string Signed(Func<byte[], byte[]> sign)
    {
        var content = Content();
        return $"{content}.{Encode(sign(Encoding.ASCII.GetBytes(content)))}";
    }

    public string Content() => $"{Part(Header)}.{Part(Claims)}";

    private static string Part(JsonObject part) => Encode(Encoding.UTF8.GetBytes(part.ToJsonString()));
}
