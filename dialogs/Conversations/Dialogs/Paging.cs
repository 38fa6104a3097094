using Sleutelnet.Conversations.Screens;

namespace Sleutelnet.Conversations.Dialogs;

/// <summary>Going through the overview or the signals page by page, by button or by typing.</summary>
internal static class Paging
{
    public static void Show(NetworkTurn turn, OverviewScreen screen)
    {
        var pages = OverviewPages.CountOf(SceneOf(turn), screen.Section is { } id ? turn.Guide.Find(id) : null);
        turn.Show(screen with { Page = Math.Clamp(screen.Page, 1, pages) });
        Note(turn, pages > 1);
    }

    public static void Show(NetworkTurn turn, SignalsScreen screen)
    {
        var pages = SignalPages.CountOf(SceneOf(turn));
        turn.Show(screen with { Page = Math.Clamp(screen.Page, 1, pages) });
        Note(turn, pages > 1);
    }

    public static void Turn(NetworkTurn turn, int by)
    {
        switch (Noted(turn))
        {
            case SignalsScreen shown:
                Show(turn, shown with { Page = shown.Page + by });
                break;
            case OverviewScreen shown:
                Show(turn, shown with { Page = shown.Page + by });
                break;
            default:
                Show(turn, new OverviewScreen(null));
                break;
        }
    }

    // Remembered, so that “volgende pagina” is known for what it is the next of, in whatever process it arrives.
    private static void Note(NetworkTurn turn, bool hasMore)
    {
        if (hasMore || Noted(turn) is OverviewScreen or SignalsScreen)
            turn.Remember(turn.Me.Position);
    }

    private static Screen? Noted(NetworkTurn turn) => View.Read(turn.Me.Position.Reply)?.Screen;

    private static Scene SceneOf(NetworkTurn turn) => new(turn.Guide, turn.Network, turn.Me.Id, turn.Now) { Search = turn.Search };
}
