using Sleutelnet.Bot.Tests.Conversations;
using Sleutelnet.Core.Moments;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Bot.Tests.Reminders;

/// <summary>Two coordinators of one network, with something planned.</summary>
public abstract class TwoReminded : ReminderTests
{
    private protected async Task<(Coordinator Noor, Coordinator Fatima)> TwoAsync(MomentSubject? about = null)
    {
        var noor = await NoorAsync();
        var fatima = await ColleagueOfAsync(noor);
        await noor.PlansAsync(about ?? new OwnReminder(Call), Day);
        return (noor, fatima);
    }

    private protected void Refuse(Coordinator coordinator, int status, string code) =>
        Bot.Connector.Choose = conversation => conversation == coordinator.Conversation ? new ConnectorFault(status, code) : null;

    private protected static async Task<Unreachable?> OfAsync(Coordinator coordinator) => (await coordinator.NetworkAsync()).Members[new(coordinator.Id)].Unreachable;
}
