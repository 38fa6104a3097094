using System.Text;
using System.Text.Json.Nodes;
using Microsoft.AspNetCore.Builder;
using Microsoft.Bot.Builder;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Sleutelnet.Bot.Security;

namespace Sleutelnet.Bot.Tests.Security;

/// <summary>The product's way in from Teams in a host of its own, between a local issuer, a local connector and a bot that records.</summary>
public sealed class BotUnderTest : IAsyncLifetime
{
    public const string AppId = "11111111-2222-3333-4444-555555555555";
    public const string TenantId = "aaaaaaaa-bbbb-cccc-dddd-eeeeeeeeeeee";

    private static readonly HttpClient Http = new();

    private WebApplication _app = null!;

    internal LocalIssuer Issuer { get; private set; } = null!;

    internal FakeConnector Connector { get; private set; } = null!;

    internal RecordingBot Bot { get; } = new();

    internal IServiceProvider Services => _app.Services;

    internal string ServiceUrl => Connector.ServiceUrl;

    /// <summary>Set before the start: a bot without an app id in Development.</summary>
    internal bool Local { get; init; }

    internal string Environment { get; init; } = "Production";

    public async Task InitializeAsync()
    {
        Issuer = await LocalIssuer.StartAsync();
        Connector = await FakeConnector.StartAsync();
        _app = await LocalServer.StartAsync(
            app => app.MapTeamsChannel(),
            builder =>
            {
                builder.Configuration.AddInMemoryCollection(Local ? [] : Settings());
                builder.Services.AddSingleton<IBot>(Bot);
                builder.Services.AddSingleton<TimeProvider>(new ClockThatSkips());
                builder.Services.AddTeamsChannel(builder.Configuration, builder.Environment);
            },
            Local ? "Development" : Environment);
    }

    public async Task DisposeAsync()
    {
        await _app.DisposeAsync();
        await Connector.DisposeAsync();
        await Issuer.DisposeAsync();
    }

    internal static JsonObject Message(string serviceUrl) => new()
    {
        ["type"] = "message",
        ["id"] = "activity-1",
        ["channelId"] = "msteams",
        ["serviceUrl"] = serviceUrl,
        ["text"] = "hallo",
        ["from"] = new JsonObject { ["id"] = "29:user", ["aadObjectId"] = "user-1" },
        ["recipient"] = new JsonObject { ["id"] = "28:bot" },
        ["conversation"] = new JsonObject { ["id"] = "a:conversation", ["conversationType"] = "personal", ["tenantId"] = TenantId },
        ["channelData"] = new JsonObject { ["tenant"] = new JsonObject { ["id"] = TenantId } },
    };

    internal JsonObject Message() => Message(ServiceUrl);

    internal string GoodHeader() => "Bearer " + Jwt.Good(ServiceUrl).Signed(Issuer.KeyOf("key-1"));

    internal Task<HttpResponseMessage> PostAsync(JsonNode activity, params string[] authorization) =>
        PostAsync(Encoding.UTF8.GetBytes(activity.ToJsonString()), authorization);

    internal Task<HttpResponseMessage> PostAsync(byte[] body, params string[] authorization) =>
        PostAsync(LocalServer.AddressOf(_app), body, authorization);

    internal static async Task<HttpResponseMessage> PostAsync(string address, byte[] body, params string[] authorization)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, address + "/api/messages") { Content = new ByteArrayContent(body) };
        request.Content.Headers.TryAddWithoutValidation("Content-Type", "application/json; charset=utf-8");
        request.Headers.TryAddWithoutValidation("Authorization", authorization);
        return await Http.SendAsync(request);
    }

    internal async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request)
    {
        request.RequestUri = new Uri(LocalServer.AddressOf(_app) + "/api/messages");
        return await Http.SendAsync(request);
    }

    /// <summary>What a bot must be told to trust this issuer and answer at this connector.</summary>
    internal Dictionary<string, string?> Settings() => new()
    {
        ["MicrosoftAppType"] = "SingleTenant",
        ["MicrosoftAppId"] = AppId,
        ["MicrosoftAppPassword"] = "secret",
        ["MicrosoftAppTenantId"] = TenantId,
        ["Connector:AllowedHosts:0"] = new Uri(ServiceUrl).GetLeftPart(UriPartial.Authority),
        ["ToBotFromChannelTokenIssuer"] = LocalIssuer.Issuer,
        ["ToBotFromChannelOpenIdMetadataUrl"] = Issuer.Address + "/metadata",
        ["ToBotFromEmulatorOpenIdMetadataUrl"] = Issuer.Address + "/metadata",
        ["ToChannelFromBotLoginUrl"] = Issuer.Address + "/botframework.com",
        ["ToChannelFromBotOAuthScope"] = "https://connector.test",
        ["OAuthUrl"] = Issuer.Address,
        ["CallerId"] = "urn:test",
    };
}
