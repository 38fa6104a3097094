using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Sleutelnet.Bot.Tests.Security;

/// <summary>Headers that must open nothing: each is right but for what its name says.</summary>
internal static class Forgeries
{
    private static readonly RSA Strange = RSA.Create(2048);

    public static readonly IReadOnlyDictionary<string, Func<BotUnderTest, string?>> All = new Dictionary<string, Func<BotUnderTest, string?>>
    {
        ["no header"] = _ => null,
        ["an empty header"] = _ => "",
        ["a scheme without a token"] = _ => "Bearer",
        ["a scheme with an empty token"] = _ => "Bearer ",
        ["basic authentication"] = _ => "Basic dXNlcjpwYXNz",
        ["a good token under another scheme"] = bot => bot.GoodHeader().Replace("Bearer", "Token", StringComparison.Ordinal),
        ["a good token without a scheme"] = bot => bot.GoodHeader()["Bearer ".Length..],
        ["garbage"] = _ => "Bearer garbage",
        ["garbage in three parts"] = _ => "Bearer a.b.c",
        ["two good tokens in one header"] = bot => bot.GoodHeader() + " " + bot.GoodHeader()["Bearer ".Length..],
        ["a list of two headers in one"] = bot => $"{bot.GoodHeader()}, {bot.GoodHeader()}",
        ["no signature and the algorithm none"] = bot => Changed(bot, jwt => jwt.Header["alg"] = "none", jwt => jwt.Content() + "."),
        ["a signature and the algorithm none"] = bot => Changed(bot, jwt => jwt.Header["alg"] = "none"),
        ["an algorithm that nobody knows"] = bot => Changed(bot, jwt => jwt.Header["alg"] = "RS999"),
        ["HMAC with the public key as the secret"] = bot => Changed(bot, jwt => jwt.Header["alg"] = "HS256", jwt =>
            jwt.Signed(content => HMACSHA256.HashData(Encoding.ASCII.GetBytes(bot.Issuer.KeyOf("key-1").ExportSubjectPublicKeyInfoPem()), content))),
        ["HMAC with the modulus as the secret"] = bot => Changed(bot, jwt => jwt.Header["alg"] = "HS256", jwt =>
            jwt.Signed(content => HMACSHA256.HashData(bot.Issuer.KeyOf("key-1").ExportParameters(false).Modulus!, content))),
        ["RSA-PSS, which the channel does not use"] = bot => Changed(bot, jwt => jwt.Header["alg"] = "PS256", jwt =>
            jwt.Signed(content => bot.Issuer.KeyOf("key-1").SignData(content, HashAlgorithmName.SHA256, RSASignaturePadding.Pss))),
        ["another issuer"] = bot => Changed(bot, jwt => jwt.Claims["iss"] = "https://evil.test"),
        ["the issuer with a slash behind it"] = bot => Changed(bot, jwt => jwt.Claims["iss"] = LocalIssuer.Issuer + "/"),
        ["no issuer"] = bot => Changed(bot, jwt => jwt.Claims.Remove("iss")),
        ["an issuer of the emulator"] = bot => Changed(bot, jwt => jwt.Claims["iss"] = "https://sts.windows.net/d6d49420-f39b-4df7-a1dc-d59a935871db/"),
        ["a newer issuer of the emulator, with the bot as the application"] = bot => Changed(bot, jwt =>
        {
            jwt.Claims["iss"] = "https://login.microsoftonline.com/d6d49420-f39b-4df7-a1dc-d59a935871db/v2.0";
            jwt.Claims["ver"] = "2.0";
            jwt.Claims["azp"] = BotUnderTest.AppId;
        }),
        ["the real channel's issuer, in a cloud that has another"] = bot => Changed(bot, jwt => jwt.Claims["iss"] = "https://api.botframework.com"),
        ["another audience"] = bot => Changed(bot, jwt => jwt.Claims["aud"] = "99999999-2222-3333-4444-555555555555"),
        ["no audience"] = bot => Changed(bot, jwt => jwt.Claims.Remove("aud")),
        ["an empty audience"] = bot => Changed(bot, jwt => jwt.Claims["aud"] = ""),
        ["two audiences of which one is the bot"] = bot => Changed(bot, jwt => jwt.Claims["aud"] = new JsonArray("someone else", BotUnderTest.AppId)),
        ["expired, beyond the skew"] = bot => Changed(bot, jwt => jwt.Valid(TimeSpan.FromHours(-1), TimeSpan.FromMinutes(-6))),
        ["not valid yet, beyond the skew"] = bot => Changed(bot, jwt => jwt.Valid(TimeSpan.FromMinutes(6), TimeSpan.FromHours(1))),
        ["no expiry"] = bot => Changed(bot, jwt => jwt.Claims.Remove("exp")),
        ["an expiry that is no number"] = bot => Changed(bot, jwt => jwt.Claims["exp"] = "never"),
        ["an unknown key id"] = bot => Changed(bot, jwt => jwt.Header["kid"] = "key-9", jwt => jwt.Signed(Strange)),
        ["no key id"] = bot => Changed(bot, jwt => jwt.Header.Remove("kid")),
        ["the key id in other case"] = bot => Changed(bot, jwt => jwt.Header["kid"] = "KEY-1"),
        ["another key under a known id"] = bot => Changed(bot, _ => { }, jwt => jwt.Signed(Strange)),
        ["a key of its own in the header"] = bot => Changed(bot, jwt => jwt.Header["jwk"] = new JsonObject
        {
            ["kty"] = "RSA",
            ["n"] = Jwt.Encode(Strange.ExportParameters(false).Modulus!),
            ["e"] = "AQAB",
        }, jwt => jwt.Signed(Strange)),
        ["a key endorsed for another channel"] = bot => Changed(bot, jwt => jwt.Header["kid"] = "key-of-another-channel", jwt => jwt.Signed(bot.Issuer.KeyOf("key-of-another-channel"))),
        ["a key without endorsements"] = bot => Changed(bot, jwt => jwt.Header["kid"] = "key-without-endorsements", jwt => jwt.Signed(bot.Issuer.KeyOf("key-without-endorsements"))),
        ["no service address"] = bot => Changed(bot, jwt => jwt.Claims.Remove("serviceurl")),
        ["an empty service address"] = bot => Changed(bot, jwt => jwt.Claims["serviceurl"] = ""),
        ["another service address"] = bot => Changed(bot, jwt => jwt.Claims["serviceurl"] = "https://smba.trafficmanager.net/emea/"),
        ["the service address without its last slash"] = bot => Changed(bot, jwt => jwt.Claims["serviceurl"] = bot.ServiceUrl.TrimEnd('/')),
        ["the service address with something behind it"] = bot => Changed(bot, jwt => jwt.Claims["serviceurl"] = bot.ServiceUrl + "v3/"),
        ["a list of service addresses"] = bot => Changed(bot, jwt => jwt.Claims["serviceurl"] = new JsonArray(bot.ServiceUrl, "https://evil.test/")),
        ["claims changed after signing"] = bot => Parts(bot, parts => [parts[0], Jwt.Good(bot.ServiceUrl + " ").Content().Split('.')[1], parts[2]]),
        ["a signature cut short"] = bot => Parts(bot, parts => [parts[0], parts[1], parts[2][..^8]]),
        ["an empty signature"] = bot => Parts(bot, parts => [parts[0], parts[1], ""]),
        ["no signature part"] = bot => Parts(bot, parts => [parts[0], parts[1]]),
        ["a fourth part"] = bot => Parts(bot, parts => [.. parts, "AAAA"]),
        ["an encrypted token's five parts"] = _ => "Bearer eyJhbGciOiJkaXIiLCJlbmMiOiJBMTI4Q0JDLUhTMjU2In0..AAAA.AAAA.AAAA",
        ["claims that are no JSON"] = bot => "Bearer " + new Jwt().Content().Split('.')[0] + "." + Jwt.Encode(Encoding.UTF8.GetBytes("not json")) + ".AAAA",
    };

    private static string Changed(BotUnderTest bot, Action<Jwt> change, Func<Jwt, string>? sign = null)
    {
        var jwt = Jwt.Good(bot.ServiceUrl);
        change(jwt);
        return "Bearer " + (sign?.Invoke(jwt) ?? jwt.Signed(bot.Issuer.KeyOf("key-1")));
    }

    private static string Parts(BotUnderTest bot, Func<string[], string[]> change) =>
        "Bearer " + string.Join('.', change(bot.GoodHeader()["Bearer ".Length..].Split('.')));
}
