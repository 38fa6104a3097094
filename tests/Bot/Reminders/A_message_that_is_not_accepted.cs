using System.Diagnostics.Metrics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;
using Sleutelnet.Bot.Reminders;
using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Bot.Tests.Transactions;

namespace Sleutelnet.Bot.Tests.Reminders;

/// <summary>What the channel refuses to take is a fault of ours, and of nobody's chat.</summary>
public sealed class A_message_that_is_not_accepted : ReminderTests
{
    [Theory]
    [InlineData(400)]
    [InlineData(413)]
    [InlineData(422)]
    public async Task Is_set_aside_and_what_comes_later_is_said(int status)
    {
        var noor = await WithACallPlannedAsync();
        await noor.PlansAsync("Nodig de raad uit", Day.AddDays(1));
        Bot.Connector.First(1, new ConnectorFault(status));
        var calls = Bot.Connector.Calls;

        await SweepAsync(noor, HalfPastNine);
        await SweepAsync(noor, HalfPastNine.AddHours(4));
        Assert.Equal(calls + 1, Bot.Connector.Calls);
        Assert.Equal("2026-10-14", Assert.Single(await DueRowsOf.TenantAsync(noor.Tenant)).PartitionKey);
        Assert.Null((await noor.NetworkAsync()).Members[new(noor.Id)].Unreachable);

        await SweepAsync(noor, HalfPastNine.AddDays(1));
        Assert.Contains("Nodig de raad uit", noor.ReceivedOne(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Is_counted_and_told_to_who_looks_after_the_bot_with_ids_only()
    {
        using var log = new LogLines();
        await using var bot = await RunningBot.StartAsync(services => services.AddSingleton<ILoggerProvider>(log));
        var noor = await WithACallPlannedAsync();
        Bot.Connector.First(1, new ConnectorFault(400));
        var counted = new List<string?>();
        using var listener = Listening(bot.Services.GetRequiredService<IMeterFactory>(), counted);

        bot.Clock.Now = HalfPastNine;
        await bot.SweepAsync(noor.Tenant);

        Assert.Equal(nameof(Refused), Assert.Single(counted));
        Assert.Contains(log.Lines, line => line.Contains($"The channel does not accept a reminder to {noor.Id} (400)", StringComparison.Ordinal));
        Assert.DoesNotContain(log.Lines, line => line.Contains(Call, StringComparison.Ordinal));
    }

    private static MeterListener Listening(IMeterFactory factory, List<string?> counted)
    {
        var listener = new MeterListener
        {
            InstrumentPublished = (instrument, self) =>
            {
                if (instrument.Name == "reminders.sent" && instrument.Meter.Scope == factory)
                    self.EnableMeasurementEvents(instrument);
            },
        };
        listener.SetMeasurementEventCallback<long>((_, _, tags, _) => counted.Add((string?)tags[0].Value));
        listener.Start();
        return listener;
    }
}
