using Sleutelnet.Conversations.Commands;
using Sleutelnet.Conversations.Screens;
using Sleutelnet.Core.Guide;
using Sleutelnet.Core.Networks;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Showing what was changed, and what was chosen and why.</summary>
internal static class Recalling
{
    public static void Show(NetworkTurn turn, ShowHistory wish)
    {
        if (Filter(turn, wish.About) is { } filter)
            turn.Show(new HistoryScreen(filter, wish.From));
        else
            turn.Tell(PlainNotice.NoSuchPlace);
    }

    // Where nothing is chosen, the history tells what there is to tell.
    public static void Show(NetworkTurn turn, ShowDecisions wish)
    {
        if (Filter(turn, wish.About) is not { } filter)
            turn.Tell(PlainNotice.NoSuchPlace);
        else if (filter.Question is { } question && !Decisions.IsOne(turn.Guide.Find(question)!))
            turn.Show(new HistoryScreen(filter));
        else
            turn.Show(new DecisionsScreen(filter, wish.From));
    }

    private static LogFilter? Filter(NetworkTurn turn, GoTo? about) => about switch
    {
        null => default(LogFilter),
        GoToSection to => new LogFilter(Section: to.Section),
        _ => Going.Meant(turn, about) is { } question ? new LogFilter(question.Id) : null,
    };
}
