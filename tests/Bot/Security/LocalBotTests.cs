using System.Net;
using System.Text;
using Microsoft.AspNetCore.Http;
using Sleutelnet.Bot.Security;

namespace Sleutelnet.Bot.Tests.Security;

/// <summary>A bot without an app id, as a developer runs it.</summary>
public sealed class LocalBotTests : IAsyncLifetime
{
    private readonly BotUnderTest _bot = new() { Local = true };

    public Task InitializeAsync() => _bot.InitializeAsync();

    public Task DisposeAsync() => _bot.DisposeAsync();

    [Theory]
    [InlineData("msteams")]
    [InlineData("emulator")]
    public async Task It_talks_to_a_client_on_this_machine_without_tokens(string channelId)
    {
        var activity = _bot.Message();
        activity["channelId"] = channelId;

        using var response = await _bot.PostAsync(activity);

        Assert.Equal(HttpStatusCode.OK, response.StatusCode);
        Assert.Equal("", Assert.Single(_bot.Connector.Calls).Authorization);
    }

    [Theory]
    [InlineData("https://smba.trafficmanager.net/emea/")]
    [InlineData("http://192.168.1.10/")]
    [InlineData("http://localhost.evil.test/")]
    [InlineData("http://127.0.0.1@evil.test/")]
    public async Task It_answers_nowhere_but_on_this_machine(string serviceUrl)
    {
        using var response = await _bot.PostAsync(BotUnderTest.Message(serviceUrl));

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(_bot.Bot.Seen);
    }

    [Theory]
    [InlineData("X-Forwarded-For", "203.0.113.7")]
    [InlineData("Forwarded", "for=203.0.113.7")]
    [InlineData("Host", "evil.test")]
    public async Task It_does_not_answer_who_comes_through_a_tunnel_or_under_another_name(string header, string value)
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null)
        {
            Content = new StringContent(_bot.Message().ToJsonString(), Encoding.UTF8, "application/json"),
        };
        request.Headers.TryAddWithoutValidation(header, value);

        using var response = await _bot.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
        Assert.Empty(_bot.Bot.Seen);
    }

    [Fact]
    public async Task It_does_not_answer_a_form_of_a_web_page()
    {
        using var request = new HttpRequestMessage(HttpMethod.Post, (Uri?)null)
        {
            Content = new StringContent(_bot.Message().ToJsonString(), Encoding.UTF8, "text/plain"),
        };

        using var response = await _bot.SendAsync(request);

        Assert.Equal(HttpStatusCode.Forbidden, response.StatusCode);
    }

    [Theory]
    [InlineData("127.0.0.1", true)]
    [InlineData("::1", true)]
    [InlineData("::ffff:127.0.0.1", true)]
    [InlineData("192.168.1.10", false)]
    [InlineData("203.0.113.7", false)]
    [InlineData("fe80::1", false)]
    [InlineData(null, false)]
    public void Only_addresses_of_this_machine_may_call(string? remote, bool allowed)
    {
        var context = new DefaultHttpContext();
        context.Connection.RemoteIpAddress = remote is null ? null : IPAddress.Parse(remote);
        context.Request.Host = new HostString("localhost", 3978);
        context.Request.ContentType = "application/json";

        Assert.Equal(allowed, LocalOnly.Allows(context));
    }
}
