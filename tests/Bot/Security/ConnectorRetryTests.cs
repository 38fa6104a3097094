using System.Net;
using System.Net.Http.Headers;
using Microsoft.Extensions.Configuration;
using Sleutelnet.Bot.Security;

namespace Sleutelnet.Bot.Tests.Security;

public sealed class ConnectorRetryTests : IDisposable
{
    private readonly Busy _connector = new();
    private readonly ClockThatSkips _clock = new();

    public void Dispose() => _connector.Dispose();

    [Theory]
    [InlineData(412)]
    [InlineData(429)]
    [InlineData(502)]
    [InlineData(503)]
    [InlineData(504)]
    public async Task A_message_that_meets_a_passing_fault_arrives_after_all(int status)
    {
        _connector.Answers = [(status, null), (status, null), (201, null)];

        Assert.Equal(HttpStatusCode.Created, await SendAsync());

        Assert.Equal(["Hallo", "Hallo", "Hallo"], _connector.Bodies);
        Assert.Equal(2, _clock.Pauses.Count);
        Assert.True(_clock.Pauses[1] > _clock.Pauses[0]);
    }

    [Fact]
    public async Task The_pause_that_the_connector_asks_for_is_kept()
    {
        _connector.Answers = [(429, 2), (201, null)];

        Assert.Equal(HttpStatusCode.Created, await SendAsync());

        Assert.Equal([TimeSpan.FromSeconds(2)], _clock.Pauses);
    }

    [Theory]
    [InlineData(429, 60)]
    [InlineData(400, null)]
    [InlineData(401, null)]
    [InlineData(403, null)]
    [InlineData(500, null)]
    public async Task What_does_not_pass_in_time_is_called_once(int status, int? retryAfter)
    {
        _connector.Answers = [(status, retryAfter), (201, null)];

        Assert.Equal(status, (int)await SendAsync());

        Assert.Empty(_clock.Pauses);
    }

    [Fact]
    public async Task A_connector_that_stays_down_is_called_three_times_within_a_turn()
    {
        _connector.Answers = [.. Enumerable.Repeat((502, (int?)null), 9)];

        Assert.Equal(HttpStatusCode.BadGateway, await SendAsync());

        Assert.Equal(3, _connector.Bodies.Count);
        Assert.InRange(_clock.Pauses.Sum(pause => pause.TotalSeconds), 0.1, 5);
    }

    private async Task<HttpStatusCode> SendAsync()
    {
        using var http = new ConnectorHttp(ConnectorHosts.Read(new ConfigurationBuilder().Build(), loopbackOnly: false), _connector, _clock);
        using var client = http.CreateClient("any");
        using var content = new StringContent("Hallo");
        using var response = await client.PostAsync(new Uri("https://smba.trafficmanager.net/emea/v3/conversations/a/activities"), content);
        return response.StatusCode;
    }

    private sealed class Busy : HttpMessageHandler
    {
        public List<(int Status, int? RetryAfter)> Answers { get; set; } = [];

        public List<string> Bodies { get; } = [];

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var (status, retryAfter) = Answers[Bodies.Count];
            Bodies.Add(await request.Content!.ReadAsStringAsync(cancellationToken));
            var response = new HttpResponseMessage((HttpStatusCode)status);
            if (retryAfter is { } seconds)
                response.Headers.RetryAfter = new RetryConditionHeaderValue(TimeSpan.FromSeconds(seconds));
            return response;
        }
    }
}
