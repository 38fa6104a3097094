using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Sleutelnet.Bot.Security;

namespace Sleutelnet.Bot.Tests.Security;

public sealed class ConnectorGuardTests : IDisposable
{
    private readonly Recorder _recorder = new();

    public static TheoryData<string> HostileServiceUrls => CallerTests.HostileServiceUrls;

    public void Dispose() => _recorder.Dispose();

    [Theory]
    [MemberData(nameof(HostileServiceUrls))]
    public async Task A_call_to_any_other_address_never_leaves(string serviceUrl)
    {
        // Two of them are hostile as a service address only: nothing but their host counts for a single call.
        if (!Uri.TryCreate(serviceUrl, UriKind.Absolute, out var address) || serviceUrl.EndsWith("next=", StringComparison.Ordinal) || serviceUrl.EndsWith('#'))
        {
            return;
        }

        await Assert.ThrowsAnyAsync<Exception>(() => CallAsync(HttpMethod.Post, address.AbsoluteUri));

        Assert.Empty(_recorder.Seen);
    }

    [Fact]
    public async Task A_call_to_the_public_connector_leaves_with_its_token()
    {
        await CallAsync(HttpMethod.Post, "https://smba.trafficmanager.net/emea/v3/conversations/a/activities");

        Assert.Single(_recorder.Seen);
    }

    [Theory]
    [InlineData("https://smba.infra.gov.teams.microsoft.us/teams/", true)]
    [InlineData("https://smba.trafficmanager.net/emea/", false)]
    public async Task The_cloud_of_the_government_has_hosts_of_its_own(string address, bool leaves)
    {
        var call = () => CallAsync(HttpMethod.Post, address, ("ChannelService", "https://botframework.azure.us"));

        if (leaves)
        {
            await call();
        }
        else
        {
            await Assert.ThrowsAsync<HttpRequestException>(call);
        }

        Assert.Equal(leaves, _recorder.Seen.Count == 1);
    }

    [Fact]
    public async Task Signing_keys_are_fetched_without_a_token_and_never_with_one()
    {
        using var client = Client();
        await client.GetAsync(new Uri("https://login.botframework.com/v1/.well-known/openidconfiguration"));
        Assert.Single(_recorder.Seen);

        await Assert.ThrowsAsync<HttpRequestException>(() => CallAsync(HttpMethod.Get, "https://login.botframework.com/v1/.well-known/keys"));
        await Assert.ThrowsAsync<HttpRequestException>(() => CallAsync(HttpMethod.Post, "https://login.botframework.com/v1/"));
        Assert.Single(_recorder.Seen);
    }

    [Theory]
    [InlineData("https://connector.example", true)]
    [InlineData("https://connector.example:8443", true)]
    [InlineData("http://127.0.0.1:5000", true)]
    [InlineData("http://connector.example", false)]
    [InlineData("https://connector.example/path/", false)]
    [InlineData("https://user@connector.example", false)]
    [InlineData("connector.example", false)]
    [InlineData("", false)]
    public void A_host_in_the_settings_must_be_one_that_can_be_trusted(string host, bool acceptable) =>
        Assert.Equal(acceptable, ConnectorHosts.IsAcceptable(host));

    private async Task CallAsync(HttpMethod method, string address, params (string Key, string Value)[] settings)
    {
        using var client = Client(settings);
        using var request = new HttpRequestMessage(method, address);
        request.Headers.Authorization = new AuthenticationHeaderValue("Bearer", "secret");
        using var response = await client.SendAsync(request);
    }

    private HttpClient Client(params (string Key, string Value)[] settings)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection(settings.Select(s => KeyValuePair.Create(s.Key, (string?)s.Value))).Build();
        var http = new ConnectorHttp(ConnectorHosts.Read(configuration, loopbackOnly: false), _recorder, TimeProvider.System);
        return http.CreateClient("any");
    }

    private sealed class Recorder : HttpMessageHandler
    {
        public List<HttpRequestMessage> Seen { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen.Add(request);
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.OK));
        }
    }
}
