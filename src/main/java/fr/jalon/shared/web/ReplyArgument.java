package fr.jalon.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.stereotype.Component;

/** Gives handlers the {@link Reply} to the request. */
@Component
class ReplyArgument extends HandlerArgument<Reply> {

    ReplyArgument() {
        super(Reply.class);
    }

    @Override
    protected Reply of(HttpServletRequest request, HttpServletResponse response) {
        return new Reply(request, response);
    }
}
