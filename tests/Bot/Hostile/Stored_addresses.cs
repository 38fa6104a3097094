using System.Net;
using System.Text.Json;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Sleutelnet.Bot.Security;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Reminders;
using Sleutelnet.Bot.Tests.Security;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Hostile;

/// <summary>An address in storage is looked over as one in an activity is: a reminder leaves for a connector, or not at all.</summary>
public sealed class Stored_addresses : ReminderTests
{
    public static TheoryData<string> HostileServiceUrls => CallerTests.HostileServiceUrls;

    [Theory]
    [MemberData(nameof(HostileServiceUrls))]
    public async Task No_reminder_leaves_for_any_other_address(string serviceUrl)
    {
        using var recorder = new Recorder();
        await using var bot = await RunningBot.StartAsync(services => services
            .AddSingleton(ConnectorHosts.Read(new ConfigurationBuilder().Build(), loopbackOnly: false))
            .AddSingleton(provider => new ConnectorHttp(provider.GetRequiredService<ConnectorHosts>(), recorder, TimeProvider.System)));
        var noor = await WithACallPlannedAsync();
        await noor.ChangesAsync((network, _) =>
        {
            var me = network.Members[new PersonId(noor.Id)];
            network.Put(me with { Conversation = JsonSerializer.Serialize(JsonSerializer.Deserialize<ChatAddress>(me.Conversation!)! with { ServiceUrl = serviceUrl }) });
        });
        bot.Clock.Now = HalfPastNine;

        await bot.SweepAsync(noor.Tenant);

        Assert.Empty(recorder.Seen);
        Assert.Equal(WhyUnreachable.Unknown, (await noor.NetworkAsync()).Members[new PersonId(noor.Id)].Unreachable?.Why);
    }

    private sealed class Recorder : HttpMessageHandler
    {
        public List<string> Seen { get; } = [];

        protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            Seen.Add(request.RequestUri!.ToString());
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.Created));
        }
    }
}
